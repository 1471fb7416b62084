package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedReadingTest {
    private final ExecutorService clients = Executors.newCachedThreadPool();
    /** What the database is to do with each reading, in their order; it waits until it is told. */
    private final BlockingQueue<Function<Set<String>, Map<String, Long>>> toDo = new LinkedBlockingQueue<>();

    private final ConcurrentLinkedQueue<Set<String>> begun = new ConcurrentLinkedQueue<>();
    private final SharedReading<String, Long> held = new SharedReading<>(this::whenTold);

    @AfterEach
    void letAllGo() {
        clients.shutdownNow();
    }

    private Map<String, Long> whenTold(Set<String> asked) {
        begun.add(asked);
        try {
            return toDo.take().apply(asked);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    @Test
    void nobodyGetsWhatWasReadBeforeTheyAsked() throws Exception {
        AtomicLong written = new AtomicLong();
        SharedReading<String, Long> heads = new SharedReading<>(asked -> heads(asked, written.get()));
        List<Future<Integer>> stale = new ArrayList<>();

        for (int client = 0; client < 16; client++) {
            stale.add(clients.submit(() -> {
                int tooOld = 0;
                for (int i = 0; i < 2_000; i++) {
                    long acknowledged = written.incrementAndGet();
                    tooOld += heads.of(List.of("leicester")).get("leicester") < acknowledged ? 1 : 0;
                }
                return tooOld;
            }));
        }

        for (Future<Integer> one : stale) {
            assertEquals(0, one.get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void whoComesWhileOneIsReadWaitsForTheNext() throws Exception {
        Future<Map<String, Long>> first = clients.submit(() -> held.of(List.of("leicester")));
        awaitBegun(1);
        Future<Map<String, Long>> second = clients.submit(() -> held.of(List.of("leicester")));
        awaitWaiting(1);

        toDo.add(asked -> heads(asked, 7));

        assertEquals(Map.of("leicester", 7L), first.get(10, TimeUnit.SECONDS));
        awaitBegun(2);
        toDo.add(asked -> heads(asked, 8));
        assertEquals(Map.of("leicester", 8L), second.get(10, TimeUnit.SECONDS));
    }

    @Test
    void allWhoWaitShareOneReadingOfWhatAnyOfThemAskedAbout() throws Exception {
        Future<Map<String, Long>> running = clients.submit(() -> held.of(List.of("leicester")));
        awaitBegun(1);
        List<Future<Map<String, Long>>> waiting = new ArrayList<>();
        for (int client = 0; client < 100; client++) {
            String agreement = client % 2 == 0 ? "derby" : "leicester";
            waiting.add(clients.submit(() -> held.of(List.of(agreement))));
        }
        awaitWaiting(100);

        toDo.add(asked -> heads(asked, 1));
        toDo.add(asked -> heads(asked, 2));

        assertEquals(Map.of("leicester", 1L), running.get(10, TimeUnit.SECONDS));
        for (int client = 0; client < 100; client++) {
            assertEquals(
                    Map.of(client % 2 == 0 ? "derby" : "leicester", 2L),
                    waiting.get(client).get(10, TimeUnit.SECONDS),
                    "each is told only what it asked about");
        }
        assertEquals(List.of(Set.of("leicester"), Set.of("derby", "leicester")), List.copyOf(begun));
    }

    @Test
    void aReadingThatFailsFailsForThoseWhoWaitedForItAlone() throws Exception {
        Future<Map<String, Long>> unlucky = clients.submit(() -> held.of(List.of("leicester")));
        awaitBegun(1);
        Future<Map<String, Long>> next = clients.submit(() -> held.of(List.of("leicester")));
        awaitWaiting(1);

        toDo.add(asked -> {
            throw DatabaseUnavailable.notPrepared();
        });
        toDo.add(asked -> heads(asked, 9));

        ExecutionException failed = assertThrows(ExecutionException.class, () -> unlucky.get(10, TimeUnit.SECONDS));
        assertTrue(failed.getCause() instanceof DatabaseUnavailable, failed.toString());
        assertEquals(Map.of("leicester", 9L), next.get(10, TimeUnit.SECONDS));
    }

    @Test
    void whatIsNotThereIsNotAmongTheAnswers() {
        SharedReading<String, Long> none = new SharedReading<>(asked -> Map.of());

        assertEquals(Map.of(), none.of(List.of("derby", "derby")));
    }

    @Test
    void oneAloneReadsEachTime() {
        AtomicInteger readings = new AtomicInteger();
        SharedReading<String, Long> heads = new SharedReading<>(asked -> heads(asked, readings.incrementAndGet()));

        assertEquals(Map.of("leicester", 1L), heads.of(List.of("leicester")));
        assertEquals(Map.of("leicester", 2L), heads.of(List.of("leicester")));
    }

    private static Map<String, Long> heads(Set<String> asked, long sequence) {
        return asked.stream().collect(Collectors.toMap(agreement -> agreement, agreement -> sequence));
    }

    private void awaitBegun(int readings) throws InterruptedException {
        for (int look = 0; begun.size() < readings && look < 1_000; look++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertEquals(readings, begun.size());
    }

    private void awaitWaiting(int clients) throws InterruptedException {
        for (int look = 0; held.waiting() < clients && look < 1_000; look++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertEquals(clients, held.waiting());
    }
}
