package uk.org.waymark.verification.fuzz;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What the product did not answer as it should, of many cases that were sent some at a time. */
final class Findings<T> {
    private static final int AT_ONCE = 8;

    private final Function<Chance, T> made;
    private final Sender<T> sender;
    private final Queue<String> found = new ConcurrentLinkedQueue<>();

    /** Sends a case and waits for its answer. */
    interface Sender<T> {
        Answer send(T sent) throws IOException, InterruptedException;
    }

    private Findings(Function<Chance, T> made, Sender<T> sender) {
        this.made = made;
        this.sender = sender;
    }

    /** Makes so many cases from a seed and sends them; each is made by its number alone. */
    static <T> List<String> of(long seed, int count, Function<Chance, T> made, Sender<T> sender)
            throws InterruptedException {
        Findings<T> findings = new Findings<>(made, sender);
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> sent = IntStream.range(0, count)
                    .<Future<?>>mapToObj(number -> senders.submit(() -> findings.look(seed, number)))
                    .toList();
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        } finally {
            senders.shutdownNow();
        }
        return List.copyOf(findings.found);
    }

    private Void look(long seed, int number) throws InterruptedException {
        T sent = made.apply(new Chance(seed, number));
        String which = "case " + number + " of seed " + seed;
        try {
            sender.send(sent).fault().ifPresent(fault -> found.add(which + " was " + fault + ": " + sent));
        } catch (SocketTimeoutException | HttpTimeoutException hanging) {
            found.add(which + " was not answered: " + sent);
        } catch (IOException broken) {
            found.add(which + " broke the connection, " + broken.getMessage() + ": " + sent);
        }
        return null;
    }
}
