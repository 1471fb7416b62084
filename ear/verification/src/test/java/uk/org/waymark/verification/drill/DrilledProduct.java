package uk.org.waymark.verification.drill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.verification.product.RunningProduct;

/** The product under the drill: one home, started anew after each kill. */
final class DrilledProduct implements AutoCloseable {
    private static final String SAMPLE = "leicester-2008-11";

    private final Path home;
    private int starts;
    private volatile Optional<RunningProduct> running = Optional.empty();

    DrilledProduct(Path home) {
        this.home = home;
    }

    void start() throws IOException, InterruptedException {
        running = Optional.of(RunningProduct.start("drill-" + ++starts, home, "--sample", SAMPLE));
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
        postmaster().destroyForcibly();
    }

    /** Lets no process of the database do anything, and gives back what lets them go on. */
    List<String> freezeDatabase() throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster();
        List<String> processes = Stream.concat(Stream.of(postmaster), postmaster.children())
                .map(process -> Long.toString(process.pid()))
                .collect(Collectors.toCollection(ArrayList::new));
        signal("-STOP", processes);
        return processes;
    }

    static void signal(String signal, List<String> processes) throws IOException, InterruptedException {
        for (String process : processes) {
            // One of them may have ended meanwhile.
            new ProcessBuilder("kill", signal, process)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    private ProcessHandle postmaster() throws IOException {
        return findPostmaster().orElseThrow(() -> new IllegalStateException("The database does not run"));
    }

    private Optional<ProcessHandle> findPostmaster() throws IOException {
        Path pid = home.resolve("database/postmaster.pid");
        return Files.exists(pid)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                : Optional.empty();
    }

    /** Stops it, and its database too where a drill that failed has left that alone. */
    @Override
    public void close() throws IOException {
        try {
            running.ifPresent(RunningProduct::stop);
        } finally {
            findPostmaster().ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}
