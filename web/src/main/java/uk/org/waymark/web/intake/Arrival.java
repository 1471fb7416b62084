package uk.org.waymark.web.intake;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The arrival of one body. When its time is over, the thread that waits for the body is interrupted, because the
 * container waits anew for each byte and knows no time for the whole.
 */
final class Arrival implements AutoCloseable {
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final UnfinishedRequests.Place place;
    private final Future<?> alarm;
    private Optional<Thread> waiting = Optional.empty();
    private boolean late;

    /** A part of a body that is waited for. */
    interface Wait<T> {
        T forBody() throws IOException, ServletException;
    }

    Arrival(UnfinishedRequests.Place place, Duration patience, ScheduledExecutorService clock) {
        this.place = place;
        this.alarm = clock.scheduleWithFixedDelay(
                this::expire, patience.toMillis(), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void expire() {
        late = true;
        waiting.ifPresent(Thread::interrupt);
    }

    /**
     * Waits for a part of the body.
     *
     * @throws SlowBody when the time for the whole body is over
     */
    <T> T await(Wait<T> part) throws IOException, ServletException {
        begin();
        T arrived;
        try {
            arrived = part.forBody();
        } catch (IOException | ServletException | RuntimeException fault) {
            if (end()) {
                throw new SlowBody();
            }
            throw fault;
        }
        if (end()) {
            throw new SlowBody();
        }
        return arrived;
    }

    private synchronized void begin() throws SlowBody {
        if (late) {
            throw new SlowBody();
        }
        waiting = Optional.of(Thread.currentThread());
    }

    /** Gives whether it is late, and leaves no interruption behind. */
    private synchronized boolean end() {
        waiting = Optional.empty();
        return late && (Thread.interrupted() || late);
    }

    /** Ends the watch and leaves the place; done as soon as the body is here. */
    @Override
    public void close() {
        alarm.cancel(false);
        place.close();
    }
}
