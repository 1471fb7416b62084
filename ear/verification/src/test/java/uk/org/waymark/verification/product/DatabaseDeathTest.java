package uk.org.waymark.verification.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DatabaseDeathTest {
    private static final Duration SOON = Duration.ofMinutes(2);

    @Test
    void aDatabaseThatIsKilledIsStartedAgainAndAnOrderlyStopStopsIt() throws IOException, InterruptedException {
        try (RunningProduct product = RunningProduct.start("database-death", "--sample", "leicester-2008-11")) {
            ProcessHandle killed = postmaster(product.home());
            int entries = VerifiedLedger.entriesOf(product);

            killed.destroyForcibly();
            awaitNewPostmaster(product.home(), killed);
            Instant end = Instant.now().plus(SOON);
            while (!Surroundings.answers(product.baseUrl())) {
                assertTrue(Instant.now().isBefore(end), "no page within " + SOON);
                TimeUnit.MILLISECONDS.sleep(200);
            }

            assertEquals(entries, VerifiedLedger.entriesOf(product));
            assertTrue(product.log().contains("The database runs again."), product.log());
            product.stop();
            assertFalse(
                    Files.exists(product.home().resolve("database/postmaster.pid")), "the database was left behind");
        }
    }

    private static ProcessHandle postmaster(Path home) throws IOException {
        String first =
                Files.readAllLines(home.resolve("database/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
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
