package uk.org.waymark.position.reporting;

/** A statement about an occasion on which the partnership heard local people. */
public sealed interface EngagementStatement extends NumberedStatement {

    /** An occasion as somebody states it: a new one, or new terms of one. Of those about one occasion the latest counts. */
    record EngagementStated(String id, EngagementTerms terms) implements EngagementStatement {}

    /** That an occasion was entered by mistake. */
    record EngagementWithdrawn(String id, String why) implements EngagementStatement {
        public EngagementWithdrawn {
            why = why.strip();
        }
    }
}
