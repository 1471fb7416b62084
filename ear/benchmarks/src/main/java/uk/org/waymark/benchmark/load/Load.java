package uk.org.waymark.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What clients that ask one after the other get in a time.
 *
 * @param perSecond answers of all clients together
 * @param p50 milliseconds of the middle one
 * @param p95 milliseconds that all but a twentieth stay within
 * @param bytes of one body
 */
public record Load(double perSecond, double p50, double p95, long bytes) {
    private static final int MOST_ANSWERS = 4_000_000;

    /**
     * Lets so many clients ask for an address, at first without counting.
     *
     * @throws IllegalStateException when anything but the status is answered
     */
    public static Load of(
            int clients, URI address, Map<String, String> headers, int status, Duration warming, Duration counted)
            throws IOException {
        long countFrom = System.nanoTime() + warming.toNanos();
        long end = countFrom + counted.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<CompletableFuture<Client>> all = IntStream.range(0, clients)
                    .mapToObj(client -> CompletableFuture.supplyAsync(
                            () -> asking(address, headers, status, countFrom, end, MOST_ANSWERS / clients), threads))
                    .toList();
            List<Client> done = all.stream().map(CompletableFuture::join).toList();
            long[] times = done.stream().flatMapToLong(Client::times).sorted().toArray();
            if (times.length == 0) {
                throw new IOException("Nothing was answered by " + address + " within " + counted);
            }
            return new Load(
                    times.length / (counted.toNanos() / 1e9),
                    times[times.length / 2] / 1e6,
                    times[(int) (times.length * 0.95)] / 1e6,
                    done.get(0).bytes);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Asks until the end, and gives the nanoseconds of each answer that was counted. */
    private static Client asking(
            URI address, Map<String, String> headers, int status, long countFrom, long end, int most) {
        try (KeptConnection connection = new KeptConnection(address, headers)) {
            long[] times = new long[most];
            int count = 0;
            long bytes = 0;
            for (long before = System.nanoTime(); before < end && count < most; before = System.nanoTime()) {
                KeptConnection.Answer answer = connection.ask();
                if (answer.status() != status) {
                    throw new IllegalStateException(address + " was answered " + answer.status() + ", not " + status);
                }
                bytes = answer.bytes();
                if (before >= countFrom) {
                    times[count++] = System.nanoTime() - before;
                }
            }
            return new Client(LongStream.of(times).limit(count), bytes);
        } catch (IOException fault) {
            throw new IllegalStateException(address + " was not answered: " + fault, fault);
        }
    }

    private record Client(LongStream times, long bytes) {}
}
