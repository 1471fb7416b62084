package uk.org.waymark.verification.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes of the embedded database of a home, for tests that freeze or kill them. */
public final class DatabaseProcesses {
    private DatabaseProcesses() {}

    /** The first process of the database; empty when it does not run. */
    public static Optional<ProcessHandle> findPostmaster(Path home) throws IOException {
        Path pid = home.resolve("database/postmaster.pid");
        return Files.exists(pid)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                : Optional.empty();
    }

    /** The ids of all of its processes, the first one first. */
    public static List<String> of(Path home) throws IOException {
        ProcessHandle postmaster =
                findPostmaster(home).orElseThrow(() -> new IllegalStateException("The database does not run"));
        return Stream.concat(Stream.of(postmaster), postmaster.children())
                .map(process -> Long.toString(process.pid()))
                .toList();
    }

    /** Sends each a signal, such as -STOP, which lets it do nothing, and -CONT, which lets it go on. */
    public static void signal(String signal, List<String> processes) throws IOException, InterruptedException {
        for (String process : processes) {
            // One of them may have ended meanwhile.
            new ProcessBuilder("kill", signal, process)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }
}
