package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutageTest {
    private final DatabaseUnavailable refused =
            DatabaseUnavailable.because(new SQLException("Connection refused", "08001"));
    private static final Instant NINE = Instant.parse("2009-05-01T09:00:00Z");
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    private final Hand clock = new Hand();
    private final Outage outage = new Outage(clock);

    @Test
    void whileTheDatabaseAnswersEverybodyPasses() {
        assertDoesNotThrow(outage::pass);
        assertEquals(Optional.empty(), outage.since());
    }

    @Test
    void whileItIsAwayEverybodyIsAnsweredAtOnceWithTheReason() {
        outage.found(refused, ONE_SECOND);

        assertSame(refused, assertThrows(DatabaseUnavailable.class, outage::pass));
    }

    @Test
    void aSecondLaterOneLooksAndTheOthersAreAnsweredAtOnce() {
        outage.found(refused, ONE_SECOND);
        clock.now = NINE.plusSeconds(1);

        assertDoesNotThrow(outage::pass);
        assertThrows(DatabaseUnavailable.class, outage::pass);
    }

    @Test
    void itLastsFromTheFirstFailureToTheFirstAnswer() {
        boolean begun = outage.found(refused, ONE_SECOND);
        clock.now = NINE.plusSeconds(5);
        boolean begunAgain = outage.found(refused, ONE_SECOND);

        assertTrue(begun);
        assertFalse(begunAgain, "it is logged once");
        assertEquals(Optional.of(NINE), outage.since());
        assertEquals(Optional.of(NINE), outage.over());
        assertDoesNotThrow(outage::pass);
    }

    /** A clock that a test moves. */
    private static final class Hand extends Clock {
        private Instant now = NINE;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
