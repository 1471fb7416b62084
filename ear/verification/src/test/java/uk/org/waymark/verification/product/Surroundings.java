package uk.org.waymark.verification.product;

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

/** What the build hands to the tests, and the loopback address they work on. */
public final class Surroundings {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Surroundings() {}

    /** The runnable jar under test. */
    public static Path jar() {
        return file("waymark.jar");
    }

    /** The EAR under test. */
    public static Path ear() {
        return file("waymark.ear");
    }

    /**
     * The words that start another Java process. It lives for a minute or two and is gone before the optimising compiler
     * has earned what it costs: without that compiler the product starts with half the work. Java would then also keep
     * less room for compiled code, which the product that all tests share fills. The collector with one thread saves a
     * start another second, and a fifth of the memory.
     */
    public static List<String> java(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=240m"));
        command.addAll(List.of(words));
        return command;
    }

    /** A folder below the build's output that is kept after the tests. */
    public static Path kept(String name) throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("waymark.target"), name));
    }

    /** Where a process that a test starts writes; two processes of tests that choose one name do not share the file. */
    public static Path log(String name) throws IOException {
        return kept("product").resolve(name + "-" + fork() + ".log");
    }

    /** Which of the processes that share the tests this is: what each has for itself is named after it. */
    public static String fork() {
        return Long.toString(ProcessHandle.current().pid());
    }

    /** A file or folder that the build names in a system property. */
    public static Path file(String property) {
        Path file = Path.of(System.getProperty(property)).normalize();
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing: build it with 'mvn package' first");
        }
        return file;
    }

    /** A port of the loopback address that is free now. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The answer to a GET. */
    public static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Whether a GET is answered with 200 now; a refused connection counts as no. */
    public static boolean answers(URI address) throws InterruptedException {
        try {
            return get(address).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
