package uk.org.waymark.position.reporting;

import java.time.LocalDate;
import uk.org.waymark.contract.period.ReportingPeriod;

/** A statement about the cycle of a period: whether figures are asked for, and who has given theirs. */
public sealed interface CycleStatement extends Statement {

    /** That figures of a period are asked for; said again, it sets another due date or opens a closed period anew. */
    record PeriodOpened(ReportingPeriod period, LocalDate due) implements CycleStatement {}

    /** That a period takes no more figures. */
    record PeriodClosed(ReportingPeriod period) implements CycleStatement {}

    /** That a theme's officers have entered what they have to say about a period, and their lead may look at it. */
    record Submitted(String theme, ReportingPeriod period) implements CycleStatement {}
}
