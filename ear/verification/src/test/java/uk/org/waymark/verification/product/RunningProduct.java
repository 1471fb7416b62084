package uk.org.waymark.verification.product;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import uk.org.waymark.launcher.settings.Folders;

/** The one jar started as a process of its own, on a free port and with a home of its own; its log stays in target. */
public final class RunningProduct implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process process;
    private final Path home;
    private final Path log;
    private final URI baseUrl;
    private final ClassArchive classes;

    private RunningProduct(Process process, Path home, Path log, URI baseUrl, ClassArchive classes) {
        this.process = process;
        this.home = home;
        this.log = log;
        this.baseUrl = baseUrl;
        this.classes = classes;
    }

    /** Starts it with a fresh home and returns when it is ready; the name tells its log from others. */
    public static RunningProduct start(String name, String... options) throws IOException, InterruptedException {
        return start(name, newHome(), options);
    }

    /** The same for one that runs until all tests of this process are over. */
    static RunningProduct startForAll(String name, String... options) throws IOException, InterruptedException {
        return start(name, newHome(), Map.of(), ClassArchive.ofNobody(), options);
    }

    /** Starts it with a fresh home and with settings given in the environment. */
    public static RunningProduct startWith(String name, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        return start(name, newHome(), environment, options);
    }

    private static Path newHome() throws IOException {
        return Files.createTempDirectory(Surroundings.kept("product"), "home-");
    }

    /** Starts it on a home that may hold plug-ins, agreements or the database of an earlier start. */
    public static RunningProduct start(String name, Path home, String... options)
            throws IOException, InterruptedException {
        return start(name, home, Map.of(), options);
    }

    /** The same with environment variables, such as those that name a database. */
    public static RunningProduct start(String name, Path home, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        return start(name, home, environment, ClassArchive.ofProduct(), options);
    }

    private static RunningProduct start(
            String name, Path home, Map<String, String> environment, ClassArchive classes, String... options)
            throws IOException, InterruptedException {
        shareProgramsWith(home);
        int port = Surroundings.freePort();
        Path log = Surroundings.log(name);
        List<String> words = new ArrayList<>(List.of("--home", home.toString(), "--port", Integer.toString(port)));
        words.addAll(List.of(options));
        RunningProduct product = new RunningProduct(
                launch(log, environment, classes, words),
                home,
                log,
                URI.create("http://127.0.0.1:" + port + "/"),
                classes);
        product.awaitReadiness();
        return product;
    }

    /** Lets the first home that needs PostgreSQL's programs unpack them for all homes of this process of tests. */
    public static void shareProgramsWith(Path home) throws IOException {
        Path programs = Files.createDirectories(home).resolve("programs");
        if (!Files.exists(programs)) {
            Files.createSymbolicLink(
                    programs,
                    Surroundings.kept("programs-" + Surroundings.fork()).toAbsolutePath());
        }
    }

    /** Starts a process of the jar with these words and does not wait for it. */
    public static Process launch(Path log, List<String> words) throws IOException {
        return launch(log, Map.of(), ClassArchive.ofNobody(), words);
    }

    private static Process launch(Path log, Map<String, String> environment, ClassArchive classes, List<String> words)
            throws IOException {
        List<String> command = Surroundings.java("-Xmx1g");
        command.addAll(classes.words());
        command.addAll(List.of("-jar", Surroundings.jar().toString(), "--stop-with-parent"));
        command.addAll(words);
        File file = log.toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(file);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs a command of the jar to its end; what it said is kept under the name. */
    public static Finished command(String name, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        Path log = Surroundings.log(name);
        int exitCode = launch(log, environment, ClassArchive.ofNobody(), List.of(words))
                .waitFor();
        return new Finished(exitCode, Files.readString(log));
    }

    /** How a command ended and what it said. */
    public record Finished(int exitCode, String said) {}

    private void awaitReadiness() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!(isAnnounced() && Surroundings.answers(baseUrl.resolve("health/ready")))) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroy();
                throw new IllegalStateException("The product is not ready; its log says:\n" + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean isAnnounced() throws IOException {
        return Files.readString(log).contains("Waymark is running");
    }

    /** Where it answers, with a slash at the end. */
    public URI baseUrl() {
        return baseUrl;
    }

    public Path home() {
        return home;
    }

    /** What it has written to its console so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Stops it as Ctrl-C does, and keeps its home for another start. */
    public void stop() {
        process.destroy();
        if (!process.onExit()
                .completeOnTimeout(null, 60, TimeUnit.SECONDS)
                .thenApply(Objects::nonNull)
                .join()) {
            process.destroyForcibly();
            throw new IllegalStateException("The product did not stop within 60 seconds");
        }
        classes.keep();
    }

    /** Ends it as {@code kill -9} does: it is told nothing, and its database is left behind. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Stops it and throws its home away. */
    @Override
    public void close() throws IOException {
        stop();
        Folders.delete(home);
    }
}
