package uk.org.waymark.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.org.waymark.launcher.settings.LaunchFault;

@Timeout(30)
class DatabaseWatchTest {
    private final MortalServer server = new MortalServer();

    private final DailyClock days = new DailyClock();
    private final DatabaseWatch watch =
            new DatabaseWatch(server, Path.of("database.log"), days.withZone(ZoneOffset.UTC));

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void aServerThatEndsOnceADayIsStartedAgainForEver() throws InterruptedException {
        for (int day = 0; day < 3 * RestartLimit.MOST; day++) {
            server.die();
            server.started.acquire();
        }

        assertEquals(0, server.started.availablePermits());
    }

    @Test
    void aStartThatFailsIsTriedAgain() throws InterruptedException {
        server.failures.set(2);

        server.die();

        server.started.acquire(3);
    }

    @Test
    void aServerThatEndsAllTheTimeIsLeftAlone() throws InterruptedException {
        days.stop();
        server.failures.set(Integer.MAX_VALUE);

        server.die();

        server.started.acquire(2);
        assertFalse(server.started.tryAcquire(3, TimeUnit.SECONDS), "the next pause is longer");
    }

    @Test
    void aServerThatIsStoppedInAnOrderlyWayStaysStopped() throws InterruptedException {
        watch.close();
        server.die();

        assertFalse(server.started.tryAcquire(1, TimeUnit.SECONDS));
    }

    /** A server that ends when it is told to. */
    private static final class MortalServer implements DatabaseWatch.Watched {
        private final Semaphore deaths = new Semaphore(0);
        private final Semaphore started = new Semaphore(0);
        private final AtomicInteger failures = new AtomicInteger();

        void die() {
            deaths.release();
        }

        @Override
        public void awaitEnd() throws InterruptedException {
            deaths.acquire();
        }

        @Override
        public void startAgain() {
            started.release();
            if (failures.getAndDecrement() > 0) {
                throw LaunchFault.cannotStart("The disk is full.");
            }
        }
    }

    /** A clock that is asked once a day, until it stops. */
    private static final class DailyClock implements InstantSource {
        private Instant next = Instant.parse("2026-01-05T12:00:00Z");
        private Duration step = Duration.ofDays(1);

        synchronized void stop() {
            step = Duration.ZERO;
        }

        @Override
        public synchronized Instant instant() {
            next = next.plus(step);
            return next;
        }
    }
}
