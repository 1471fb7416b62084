package uk.org.waymark.ledger.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a reminder is sent for. Each is said once for a due date: a week before, the day before, and once for every week
 * since. One that could not be sent on its first day is sent as long as the next has not come.
 *
 * @param code the form remembered, such as "week-before" or "overdue-2"
 */
record Occasion(String code, boolean overdue) {
    private static final int WEEK = 7;

    /** That of measures returned to their officers: mailed at once, and again when another is returned. */
    static Occasion returned(Instant latest, boolean overdue) {
        return new Occasion("returned-" + latest.getEpochSecond(), overdue);
    }

    /** A reminder of a theme's figures that somebody sends on a day; at most one a day. */
    static Occasion chased(String theme, LocalDate today, boolean overdue) {
        return new Occasion("chased-" + theme + "-" + today, overdue);
    }

    /** The occasion of a day; empty when the due date is far. */
    static Optional<Occasion> of(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left > WEEK) {
            return Optional.empty();
        }
        if (left < 0) {
            return Optional.of(new Occasion("overdue-" + ((-left - 1) / WEEK + 1), true));
        }
        return Optional.of(new Occasion(left > 1 ? "week-before" : "day-before", false));
    }
}
