package uk.org.waymark.position.reporting;

import java.time.LocalDate;

/** A statement about a concern of the partnership: what it asked of a body outside, and what was answered. */
public sealed interface ConcernStatement extends NumberedStatement {

    /** A concern as somebody states it: a new one, or new terms of one. Of those about one concern the latest counts. */
    record ConcernStated(String id, ConcernTerms terms) implements ConcernStatement {}

    /**
     * That a concern was answered. Of those about one concern the latest counts.
     *
     * @param on the day of the answer
     */
    record ConcernAnswered(String id, LocalDate on, String answer) implements ConcernStatement {
        public ConcernAnswered {
            answer = TypedText.of(answer);
        }
    }

    /** That nothing is asked any more. */
    record ConcernWithdrawn(String id, String why) implements ConcernStatement {
        public ConcernWithdrawn {
            why = why.strip();
        }
    }
}
