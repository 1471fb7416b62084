package uk.org.waymark.verification.drill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.DatabaseProcesses;
import uk.org.waymark.verification.product.RunningProduct;

/** The product under the drill: one home, started anew after each kill. */
final class DrilledProduct implements AutoCloseable {
    private static final String SAMPLE = "leicester-2008-11";

    private final Path home;
    private int starts;
    private final FullDisk fullDisk = new FullDisk();
    private volatile Optional<RunningProduct> running = Optional.empty();
    private volatile Optional<String> token = Optional.empty();

    DrilledProduct(Path home) {
        this.home = home;
    }

    void start() throws IOException, InterruptedException {
        running = Optional.of(RunningProduct.start("drill-" + ++starts, home, "--sample", SAMPLE));
    }

    /** The token of an account that may import, made when it is first asked for. */
    String token() throws IOException, InterruptedException {
        if (token.isEmpty()) {
            token = Optional.of(Visitor.signedIn(baseUrl(), "performance").apiToken());
        }
        return token.get();
    }

    /** Has what people are answered noted for as long as the disk under it is full. */
    FullDisk fullDisk() {
        return fullDisk;
    }

    RunningProduct running() {
        return running.orElseThrow();
    }

    URI baseUrl() {
        return running().baseUrl();
    }

    /** Ends the process without a word, and starts it again; its database meanwhile runs on. */
    void killAndStart() throws IOException, InterruptedException {
        running().kill();
        start();
    }

    /** Ends the first process of the database without a word; the product has to start it again. */
    void killDatabase() throws IOException {
        DatabaseProcesses.findPostmaster(home)
                .orElseThrow(() -> new IllegalStateException("The database does not run"))
                .destroyForcibly();
    }

    /** Lets no process of the database do anything, and gives back what lets them go on. */
    List<String> freezeDatabase() throws IOException, InterruptedException {
        List<String> processes = DatabaseProcesses.of(home);
        DatabaseProcesses.signal("-STOP", processes);
        return processes;
    }

    /** Stops it, and its database too where a drill that failed has left that alone. */
    @Override
    public void close() throws IOException {
        try {
            running.ifPresent(RunningProduct::stop);
        } finally {
            DatabaseProcesses.findPostmaster(home).ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}
