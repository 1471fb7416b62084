package uk.org.waymark.ledger.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessClockTest {
    @Test
    void itStandsAtTheDayAskedForAtTheRealTimeOfDayInLondon() {
        // Half past nine in London in winter; the day asked for is in summer time.
        Clock real = Clock.fixed(Instant.parse("2026-01-15T09:30:00Z"), ZoneOffset.UTC);

        Clock business = BusinessClock.startingAt(LocalDate.of(2009, 5, 1), real);

        assertEquals(LocalDate.of(2009, 5, 1), LocalDate.now(business));
        assertEquals(LocalTime.of(9, 30), LocalTime.now(business));
    }
}
