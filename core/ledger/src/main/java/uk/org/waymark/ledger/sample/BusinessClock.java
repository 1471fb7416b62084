package uk.org.waymark.ledger.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import uk.org.waymark.contract.period.Known;

/**
 * Makes the clock by which the product tells the day in London: known-from, due dates and the calendar follow it.
 * When something was recorded does not.
 */
final class BusinessClock {
    private BusinessClock() {}

    /** The real time. */
    static Clock real() {
        return Clock.system(Known.LONDON);
    }

    /** A clock that stands at {@code today} now, at the real time of day, and goes on from there. */
    static Clock startingAt(LocalDate today, Clock real) {
        ZonedDateTime now = ZonedDateTime.now(real.withZone(Known.LONDON));
        ZonedDateTime moved = today.atTime(now.toLocalTime()).atZone(Known.LONDON);
        return Clock.offset(real.withZone(Known.LONDON), Duration.between(now, moved));
    }
}
