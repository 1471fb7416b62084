package uk.org.waymark.launcher.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import uk.org.waymark.launcher.settings.LaunchFault;

/** Starts the database again when it ends by itself, a limited number of times, and leaves it alone once closed. */
public final class DatabaseWatch implements AutoCloseable {
    private static final Logger LOG = System.getLogger(DatabaseWatch.class.getName());

    private final Watched server;
    private final Path serverLog;
    private final Clock clock;
    private final RestartLimit limit = new RestartLimit();
    private final Thread thread = new Thread(this::watch, "waymark-database-watch");
    private boolean closed;

    /** A server that may end by itself. */
    interface Watched {
        /** Waits until it has ended. */
        void awaitEnd() throws InterruptedException;

        /** Starts it where it was, or throws a {@link LaunchFault}. */
        void startAgain();
    }

    DatabaseWatch(Watched server, Path serverLog, Clock clock) {
        this.server = server;
        this.serverLog = serverLog;
        this.clock = clock;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            do {
                server.awaitEnd();
            } while (isStartedAgain());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStartedAgain() throws InterruptedException {
        for (Optional<Duration> pause = limit.take(clock.instant());
                pause.isPresent();
                pause = limit.take(clock.instant())) {
            TimeUnit.MILLISECONDS.sleep(pause.get().toMillis());
            if (isClosed()) {
                return false;
            }
            if (start()) {
                return true;
            }
        }
        LOG.log(
                Level.ERROR,
                "The database ended " + RestartLimit.MOST + " times within " + RestartLimit.WITHIN.toMinutes()
                        + " minutes and is not started again; until then Waymark answers 503. Read " + serverLog
                        + ", put right what it names (often a full disk), then stop and start Waymark.");
        return false;
    }

    /** Not while the watch is being closed, so that nothing starts behind an orderly stop. */
    private synchronized boolean start() {
        if (closed) {
            return false;
        }
        LOG.log(Level.WARNING, "The database ended by itself; it is being started again. " + serverLog + " says why.");
        try {
            server.startAgain();
            LOG.log(Level.WARNING, "The database runs again.");
            return true;
        } catch (LaunchFault fault) {
            LOG.log(Level.WARNING, fault.getMessage());
            return false;
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Ends the watch; a start that is under way is waited for. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        thread.interrupt();
    }
}
