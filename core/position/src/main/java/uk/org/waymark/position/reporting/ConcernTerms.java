package uk.org.waymark.position.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A concern in words.
 *
 * @param title what is asked for, in a few words
 * @param body the one that is asked, such as a department of government
 * @param asked the day on which it was asked
 * @param detail what is asked for, and what the delay means
 * @param bearing the targets that wait for the answer
 */
public record ConcernTerms(Kind kind, String title, String body, LocalDate asked, String detail, Bearing bearing) {
    public ConcernTerms {
        title = title.strip();
        body = body.strip();
        detail = TypedText.of(detail);
    }

    /** The same with another bearing. */
    public ConcernTerms on(Bearing other) {
        return new ConcernTerms(kind, title, body, asked, detail, other);
    }

    /** The kinds of thing that a partnership asks for. */
    public enum Kind {
        /** A power or a relief from a rule, which a department of government decides. */
        ENABLING_MEASURE("enabling-measure"),
        /** Guidance that is late, lacking or scattered. */
        GUIDANCE("guidance"),
        OTHER("other");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** The one with this code; empty where there is none. */
        public static Optional<Kind> find(String code) {
            return List.of(values()).stream()
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }
}
