package uk.org.waymark.ledger.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The turns in which commands write: one at a time for each agreement, a few at a time in all. Whoever waits holds no
 * connection, so that readers always find one, and waits for a limited time.
 */
@ApplicationScoped
public class Turns {
    /** Of the pool's connections, those that may be writing; the rest are for reading. */
    static final int WRITERS = 8;

    /** Each who waits keeps one of the server's threads; the rest of those answer readers. */
    static final int WAITING = 150;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Duration patience;
    private final int waiting;
    private final Semaphore places;
    private final Semaphore writers = new Semaphore(WRITERS, true);
    private final Map<String, ReentrantLock> byAgreement = new ConcurrentHashMap<>();

    public Turns() {
        this(PATIENCE, WAITING);
    }

    /**
     * Turns with limits of a test's own.
     *
     * @param patience how long a turn is waited for
     * @param waiting how many may wait
     */
    Turns(Duration patience, int waiting) {
        this.patience = patience;
        this.waiting = waiting;
        this.places = new Semaphore(WRITERS + waiting);
    }

    /**
     * Does work when it is its turn to write to an agreement; work within such work goes on at once.
     *
     * @throws DatabaseBusy when the turn did not come in time, or too many wait already
     */
    public <T> T take(String agreement, Supplier<T> work) {
        ReentrantLock own = byAgreement.computeIfAbsent(agreement, id -> new ReentrantLock(true));
        if (own.isHeldByCurrentThread()) {
            return work.get();
        }
        if (own.getQueueLength() >= mostForOne() || !places.tryAcquire()) {
            throw DatabaseBusy.outOfTurn();
        }
        try {
            return inTurn(own, work);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw DatabaseBusy.outOfTurn();
        } finally {
            places.release();
        }
    }

    /** Two thirds of those who may wait, so that a rush on one agreement leaves places to the others. */
    private int mostForOne() {
        return Math.max(1, waiting * 2 / 3);
    }

    /** How many wait for their turn to write. */
    public int waiting() {
        int writing = WRITERS - writers.availablePermits();
        return Math.max(0, WRITERS + waiting - places.availablePermits() - writing);
    }

    private <T> T inTurn(ReentrantLock own, Supplier<T> work) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        if (!own.tryLock(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw DatabaseBusy.outOfTurn();
        }
        try {
            if (!writers.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw DatabaseBusy.outOfTurn();
            }
            try {
                return work.get();
            } finally {
                writers.release();
            }
        } finally {
            own.unlock();
        }
    }
}
