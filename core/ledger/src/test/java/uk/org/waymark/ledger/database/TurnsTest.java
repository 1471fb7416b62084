package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final CountDownLatch done = new CountDownLatch(1);

    @AfterEach
    void letAllGo() {
        done.countDown();
        clients.shutdownNow();
    }

    @Test
    void twoNeverWriteToOneAgreementAtOnce() throws Exception {
        Turns turns = new Turns();
        AtomicInteger writing = new AtomicInteger();
        List<Future<Integer>> seen = new ArrayList<>();

        for (int i = 0; i < 50; i++) {
            seen.add(clients.submit(() -> turns.take("leicester", () -> {
                int now = writing.incrementAndGet();
                writing.decrementAndGet();
                return now;
            })));
        }

        for (Future<Integer> one : seen) {
            assertEquals(1, one.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void whoDoesNotGetATurnInTimeIsAnsweredAndDoesNothing() throws Exception {
        Turns turns = new Turns(Duration.ofMillis(50), Turns.WAITING);
        hold(turns, "leicester");
        AtomicInteger recorded = new AtomicInteger();

        DatabaseBusy busy = assertThrows(DatabaseBusy.class, () -> turns.take("leicester", recorded::incrementAndGet));

        assertEquals(0, recorded.get());
        assertTrue(busy.getMessage().contains("Nothing was recorded; try again"), busy.getMessage());
    }

    @Test
    void thoseWhoWaitAreCounted() throws Exception {
        Turns turns = new Turns();
        hold(turns, "leicester");
        assertEquals(0, turns.waiting());

        Future<String> waiting = clients.submit(() -> turns.take("leicester", () -> "recorded"));
        for (int look = 0; turns.waiting() == 0 && look < 1_000; look++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }

        assertEquals(1, turns.waiting());
        waiting.cancel(true);
    }

    @Test
    void anotherAgreementDoesNotWait() throws Exception {
        Turns turns = new Turns(Duration.ofMillis(50), Turns.WAITING);
        hold(turns, "leicester");

        assertEquals("recorded", turns.take("derby", () -> "recorded"));
    }

    @Test
    void thoseWhoWaitForOneAgreementLeavePlacesForAnother() throws Exception {
        Turns turns = new Turns(Duration.ofMinutes(1), 9);
        hold(turns, "leicester");
        for (int i = 0; i < 2 * Turns.WAITING; i++) {
            clients.execute(() -> turns.take("leicester", () -> "recorded"));
        }
        do {
            TimeUnit.MILLISECONDS.sleep(50);
        } while (turns.waiting() < 6);

        assertThrows(DatabaseBusy.class, () -> turns.take("leicester", () -> "recorded"));
        assertEquals("recorded", turns.take("derby", () -> "recorded"));
    }

    @Test
    void fewerWriteAtOnceThanThePoolHasConnections() throws Exception {
        Turns turns = new Turns(Duration.ofMillis(50), Turns.WAITING);
        for (int i = 0; i < Turns.WRITERS; i++) {
            hold(turns, "agreement " + i);
        }

        assertThrows(DatabaseBusy.class, () -> turns.take("one more", () -> "recorded"));
        assertTrue(Turns.WRITERS < 20, "readers keep connections");
    }

    @Test
    void beyondTheQueueTheAnswerComesAtOnce() throws Exception {
        Turns turns = new Turns(Duration.ofMinutes(1), 0);
        for (int i = 0; i < Turns.WRITERS; i++) {
            hold(turns, "agreement " + i);
        }

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThrows(DatabaseBusy.class, () -> turns.take("one more", () -> "recorded")));
    }

    @Test
    void aTurnThatFailedIsGivenBack() {
        Turns turns = new Turns(Duration.ofMillis(50), Turns.WAITING);

        assertThrows(
                IllegalStateException.class,
                () -> turns.take("leicester", () -> {
                    throw new IllegalStateException("refused");
                }));

        assertEquals("recorded", turns.take("leicester", () -> "recorded"));
    }

    /** Keeps a turn until the test ends. */
    private void hold(Turns turns, String agreement) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        clients.execute(() -> turns.take(agreement, () -> {
            held.countDown();
            try {
                return done.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return false;
            }
        }));
        held.await();
    }
}
