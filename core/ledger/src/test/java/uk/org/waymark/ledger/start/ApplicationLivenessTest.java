package uk.org.waymark.ledger.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.testing.OldWork;

class ApplicationLivenessTest {
    @Test
    void aDatabaseThatIsAwayIsNoReasonToStartAnew() {
        assertTrue(isAlive(Optional.empty()));
    }

    @Test
    void aLongImportIsNoReasonToStartAnew() {
        assertTrue(isAlive(Optional.of(Duration.ofMinutes(10))));
    }

    @Test
    void workThatDoesNotComeToAnEndIsOne() {
        assertFalse(isAlive(Optional.of(Duration.ofMinutes(20))));
    }

    @Test
    void threadsThatWaitForEachOtherForEverAreOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Lock one = new ReentrantLock();
        Lock other = new ReentrantLock();
        CyclicBarrier bothHold = new CyclicBarrier(2);
        threads.execute(() -> takeBoth(one, bothHold, other));
        threads.execute(() -> takeBoth(other, bothHold, one));
        while (ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null) {
            TimeUnit.MILLISECONDS.sleep(10);
        }

        boolean aliveMeanwhile = isAlive(Optional.empty());
        threads.shutdownNow();

        assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
        assertFalse(aliveMeanwhile);
        assertTrue(isAlive(Optional.empty()), "they were let go");
    }

    private static boolean isAlive(Optional<Duration> oldestWork) {
        return new ApplicationLiveness(new Database(new OldWork(oldestWork))).isAlive();
    }

    private static void takeBoth(Lock first, CyclicBarrier bothHold, Lock second) {
        first.lock();
        try {
            bothHold.await();
            second.lockInterruptibly();
            second.unlock();
        } catch (InterruptedException | BrokenBarrierException letGo) {
            Thread.currentThread().interrupt();
        } finally {
            first.unlock();
        }
    }
}
