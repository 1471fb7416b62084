package uk.org.waymark.web.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class UntrustedSendersTest {
    private final HandSetClock clock = new HandSetClock();
    private final UntrustedSenders senders = new UntrustedSenders(clock);

    @Test
    void eachAddressIsNamedOnceAnHour() {
        assertTrue(senders.isToBeNamed("192.0.2.1"));
        assertFalse(senders.isToBeNamed("192.0.2.1"));
        assertTrue(senders.isToBeNamed("192.0.2.2"));

        clock.now = clock.now.plus(Duration.ofMinutes(59));
        assertFalse(senders.isToBeNamed("192.0.2.1"));

        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertTrue(senders.isToBeNamed("192.0.2.1"));
    }

    @Test
    void whoeverSendsFromManyAddressesFillsNeitherLogNorMemory() {
        for (int i = 0; i < 100; i++) {
            assertTrue(senders.isToBeNamed("2001:db8::" + i));
        }

        assertFalse(senders.isToBeNamed("2001:db8::100"));
        clock.now = clock.now.plus(Duration.ofHours(1));
        assertTrue(senders.isToBeNamed("2001:db8::100"));
    }

    private static final class HandSetClock extends Clock {
        private Instant now = Instant.parse("2009-05-01T09:00:00Z");

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
