package uk.org.waymark.position.reporting;

/** A statement about something that has a number in a register of its agreement. */
public sealed interface NumberedStatement extends Statement
        permits ConcernStatement, EngagementStatement, RiskStatement {
    /** The number, such as "R1". */
    String id();
}
