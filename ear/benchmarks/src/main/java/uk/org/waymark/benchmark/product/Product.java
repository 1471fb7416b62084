package uk.org.waymark.benchmark.product;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, with the compiler and the collector that Java chooses for it. */
public final class Product implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;

    private final Process process;
    private final Path log;
    private final URI address;
    private final Duration untilFirstAnswer;

    private Product(Process process, Path log, URI address, Duration untilFirstAnswer) {
        this.process = process;
        this.log = log;
        this.address = address;
        this.untilFirstAnswer = untilFirstAnswer;
    }

    /** Starts the product on a home, and returns when its first page was answered. */
    public static Product start(Path home, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> words = new ArrayList<>(List.of(
                "-Xmx2g",
                "-jar",
                file("waymark.jar"),
                "--home",
                home.toString(),
                "--port",
                Integer.toString(port),
                "--stop-with-parent"));
        words.addAll(List.of(options));
        return start("product", words, environment, port, "health/ready");
    }

    /** Starts Payara Micro with a folder as its only application, and returns when a file of it was answered. */
    public static Product startBare(Path application, String page) throws IOException, InterruptedException {
        int port = freePort();
        return start(
                "bare",
                List.of(
                        "-Xmx2g",
                        "-jar",
                        file("payara.micro.jar"),
                        "--deploy",
                        application.toString(),
                        "--contextroot",
                        "/",
                        "--port",
                        Integer.toString(port),
                        "--nocluster",
                        "--disablephonehome"),
                Map.of(),
                port,
                page);
    }

    private static Product start(
            String name, List<String> words, Map<String, String> environment, int port, String page)
            throws IOException, InterruptedException {
        Path log = target().resolve(name + ".log");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long before = System.nanoTime();
        Process process = builder.start();
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        while (!answers(address.resolve(page))) {
            if (!process.isAlive() || System.nanoTime() - before > PATIENCE.toNanos()) {
                process.destroy();
                throw new IllegalStateException(
                        "The " + name + " did not start; " + log + " says:\n" + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        return new Product(process, log, address, Duration.ofNanos(System.nanoTime() - before));
    }

    /** Where what is measured keeps its files. */
    public static Path target() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("waymark.target", "target")));
    }

    /** A file that the build names; its absence ends the run with one line. */
    private static String file(String property) {
        Path file = Path.of(System.getProperty(property, property)).normalize();
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing: build it with 'mvn package' first");
        }
        return file.toString();
    }

    private static boolean answers(URI address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where it answers, with a slash at the end. */
    public URI address() {
        return address;
    }

    /** From the beginning of the process to the end of its first answer. */
    public Duration untilFirstAnswer() {
        return untilFirstAnswer;
    }

    /** What the process itself has in memory, in megabytes, without its database. */
    public double megabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    /** What its objects that are still used take, in megabytes; the collector is asked to take all others first. */
    public double usedMegabytes() throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!Files.exists(jcmd)) {
            throw new IllegalStateException(jcmd + " is missing: measure with a whole JDK");
        }
        Path histogram = target().resolve("histogram.txt");
        int failed = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .redirectOutput(histogram.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(histogram);
        String total = lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
        if (failed != 0 || !total.startsWith("Total")) {
            throw new IllegalStateException("jcmd counts no objects; " + histogram + " says why");
        }
        return Long.parseLong(total.split(" +", -1)[2]) / 1e6;
    }

    /** What it has said so far. */
    public String said() throws IOException {
        return Files.readString(log);
    }

    /** Stops it as Ctrl-C does, and keeps its home for another start. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
