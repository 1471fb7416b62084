package uk.org.waymark.web.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionOfTest {
    private static final Instant MORNING = Instant.parse("2009-05-01T08:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);

    private final SessionOf session = new SessionOf(UUID.randomUUID(), 1, MORNING, "token");

    @Test
    void aSessionEndsAtItsLongestHoweverBusyItIs() {
        assertTrue(session.isYoung(MORNING.plus(LONGEST).minusNanos(1), LONGEST));
        assertFalse(session.isYoung(MORNING.plus(LONGEST), LONGEST));
    }
}
