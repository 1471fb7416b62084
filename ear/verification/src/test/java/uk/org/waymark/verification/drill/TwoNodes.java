package uk.org.waymark.verification.drill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import uk.org.waymark.verification.product.CouncilDatabase;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

/** Two Waymarks on one database, which keep sessions together; both are started at once on an empty one. */
final class TwoNodes implements AutoCloseable {
    private static final String SAMPLE = "leicester-2008-11";

    private final RunningProduct first;
    private final RunningProduct second;

    private TwoNodes(RunningProduct first, RunningProduct second) {
        this.first = first;
        this.second = second;
    }

    static TwoNodes start(CouncilDatabase council) throws IOException {
        String one = "127.0.0.1:" + Surroundings.freePort();
        String other = "127.0.0.1:" + Surroundings.freePort();
        CompletableFuture<RunningProduct> first = begin(council, one, one + "," + other);
        CompletableFuture<RunningProduct> second = begin(council, other, one + "," + other);
        return new TwoNodes(first.join(), second.join());
    }

    private static CompletableFuture<RunningProduct> begin(CouncilDatabase council, String node, String nodes)
            throws IOException {
        Map<String, String> settings = new HashMap<>(council.environment());
        settings.put("WAYMARK_NODE", node);
        settings.put("WAYMARK_NODES", nodes);
        String name = "node-" + node.replaceFirst(".*:", "");
        Path home = Files.createTempDirectory(Surroundings.kept("product"), "home-");
        return CompletableFuture.supplyAsync(() -> {
            try {
                return RunningProduct.start(name, home, settings, "--sample", SAMPLE);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    URI first() {
        return first.baseUrl();
    }

    URI second() {
        return second.baseUrl();
    }

    void killFirst() {
        first.kill();
    }

    @Override
    public void close() throws IOException {
        first.close();
        second.close();
    }
}
