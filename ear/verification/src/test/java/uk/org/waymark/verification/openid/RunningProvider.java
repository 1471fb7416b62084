package uk.org.waymark.verification.openid;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.org.waymark.verification.product.Surroundings;

/**
 * Spring Authorization Server as a process of its own. Its address stays the same when it is stopped and started again,
 * its keys do not.
 */
final class RunningProvider implements AutoCloseable {
    static final String SECRET = "the-secret-between-the-two";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port;
    private final Path people;
    private final Path log;
    private Process process;

    RunningProvider() throws IOException {
        port = Surroundings.freePort();
        Path folder = Surroundings.kept("openid-" + Surroundings.fork());
        people = folder.resolve("people.properties");
        log = folder.resolve("provider.log");
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Who can sign in from now on, and what is claimed of them. */
    void know(String lines) throws IOException {
        Files.writeString(people, lines);
    }

    /** Starts it with these addresses of Waymark as the only ones it leads back to. */
    void start(List<URI> waymarks) throws IOException, InterruptedException {
        process = new ProcessBuilder(Surroundings.java(
                        "-Xmx256m",
                        "-jar",
                        Surroundings.file("waymark.openid.provider").toString(),
                        "--server.port=" + port,
                        "--waymark.people=" + people,
                        "--waymark.client.secret=" + SECRET,
                        "--waymark.redirect=" + addresses(waymarks, "sign-in/openid/back"),
                        "--waymark.signed.out=" + addresses(waymarks, "sign-in?out")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!Surroundings.answers(URI.create(issuer() + "/.well-known/openid-configuration"))) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("The provider is not there; its log says:\n" + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static String addresses(List<URI> waymarks, String path) {
        return String.join(
                ",",
                waymarks.stream().map(base -> base.resolve(path).toString()).toList());
    }

    /** Stops it; harmless when it does not run. */
    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }
}
