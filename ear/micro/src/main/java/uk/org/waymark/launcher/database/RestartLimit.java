package uk.org.waymark.launcher.database;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** How often a server that ends by itself is started again within a time, and how long to pause before each start. */
final class RestartLimit {
    static final Duration WITHIN = Duration.ofMinutes(10);

    /** A full disk or another passing trouble needs a while; a killed server does not. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ZERO,
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1));

    static final int MOST = PAUSES.size();

    private final Deque<Instant> starts = new ArrayDeque<>();

    /** Takes one start: the pause before it, or empty when there have been too many. */
    Optional<Duration> take(Instant now) {
        while (!starts.isEmpty() && starts.peekFirst().isBefore(now.minus(WITHIN))) {
            starts.removeFirst();
        }
        if (starts.size() == MOST) {
            return Optional.empty();
        }
        starts.addLast(now);
        return Optional.of(PAUSES.get(starts.size() - 1));
    }
}
