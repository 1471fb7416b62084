package uk.org.waymark.verification.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DatabaseDeathTest {
    private static final Duration SECONDS_TO_SAY_SO = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofMinutes(2);

    @Test
    void aDatabaseThatIsFrozenOrKilledIsAwayAndComesBackAndAnOrderlyStopStopsIt()
            throws IOException, InterruptedException {
        try (RunningProduct product = RunningProduct.start("database-death", "--sample", "leicester-2008-11")) {
            assertThatAFrozenDatabaseIsSaidToBeAway(product);
            ProcessHandle killed =
                    DatabaseProcesses.findPostmaster(product.home()).orElseThrow();
            int entries = VerifiedLedger.entriesOf(product);

            killed.destroyForcibly();
            assertSaidToBeAwayInTime(product);
            awaitNewPostmaster(product.home(), killed);
            awaitPage(product);

            assertEquals(entries, VerifiedLedger.entriesOf(product));
            assertTrue(product.log().contains("The database runs again."), product.log());
            product.stop();
            assertFalse(
                    Files.exists(product.home().resolve("database/postmaster.pid")), "the database was left behind");
        }
    }

    /** Readiness says since when; liveness stays, since a new start would not help. */
    private static void assertThatAFrozenDatabaseIsSaidToBeAway(RunningProduct product)
            throws IOException, InterruptedException {
        List<String> processes = DatabaseProcesses.of(product.home());
        DatabaseProcesses.signal("-STOP", processes);
        try {
            assertSaidToBeAwayInTime(product);
            assertEquals(
                    503,
                    Surroundings.get(product.baseUrl().resolve("api/v1/position"))
                            .statusCode());
            HttpResponse<String> ready = Surroundings.get(product.baseUrl().resolve("health/ready"));
            assertEquals(503, ready.statusCode());
            assertTrue(ready.body().contains("\"awaySince\":\"20"), ready.body());
            assertTrue(Surroundings.answers(product.baseUrl().resolve("health/live")));
        } finally {
            DatabaseProcesses.signal("-CONT", processes);
        }
        awaitPage(product);
    }

    /** People see within seconds that it is away, and nobody waits for longer than that. */
    private static void assertSaidToBeAwayInTime(RunningProduct product) throws IOException, InterruptedException {
        Instant begun = Instant.now();
        while (Surroundings.get(product.baseUrl()).statusCode() != 503) {
            assertTrue(Instant.now().isBefore(begun.plus(SECONDS_TO_SAY_SO)), "no 503 within " + SECONDS_TO_SAY_SO);
        }
        Duration taken = Duration.between(begun, Instant.now());
        assertTrue(taken.compareTo(SECONDS_TO_SAY_SO) < 0, "503 after " + taken);
    }

    private static void awaitPage(RunningProduct product) throws InterruptedException {
        Instant end = Instant.now().plus(SOON);
        while (!Surroundings.answers(product.baseUrl())) {
            assertTrue(Instant.now().isBefore(end), "no page within " + SOON);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static void awaitNewPostmaster(Path home, ProcessHandle former) throws IOException, InterruptedException {
        Path pid = home.resolve("database/postmaster.pid");
        String number = Long.toString(former.pid());
        Instant end = Instant.now().plus(SOON);
        while (!Files.exists(pid) || Files.readString(pid).startsWith(number + "\n")) {
            assertTrue(Instant.now().isBefore(end), "no other server within " + SOON);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
