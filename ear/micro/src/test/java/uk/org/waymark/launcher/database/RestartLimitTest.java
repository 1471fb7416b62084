package uk.org.waymark.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestartLimitTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final RestartLimit limit = new RestartLimit();

    @Test
    void fiveStartsWithinTenMinutesAreTheMostAndTheirPausesGrow() {
        List<Duration> pauses = Stream.generate(() -> limit.take(NOON))
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();

        assertEquals(
                List.of(
                        Duration.ZERO,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1)),
                pauses);
    }

    @Test
    void startsOfLongAgoAreForgotten() {
        for (int hour = 0; hour < 100; hour++) {
            assertEquals(Optional.of(Duration.ZERO), limit.take(NOON.plus(Duration.ofHours(hour))));
        }
    }
}
