package uk.org.waymark.ledger.reminder;

import java.time.LocalDate;

/** Something that one person is reminded of. */
sealed interface Task permits ReturnTask, PlanTask {
    String agreement();

    /** The thing that is due, within its agreement: a period, or an action. With the day and the occasion it is said once. */
    String key();

    LocalDate due();

    Occasion occasion();

    /** The number of measures that are due; none where it is about an action, or about measures that were returned. */
    int measures();

    /** The number of measures that were returned with a comment. */
    int returned();

    /** What is asked, and where it is done. */
    String words();
}
