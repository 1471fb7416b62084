package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.chain.VerifyLedger;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;

/** An import in a process of its own, which is killed while PostgreSQL takes its rows. */
class KilledImportTest {
    private static final int ROWS = 20_000;
    private static final String WRITING = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY waymark.entry%'"
            + " AND state = 'active' AND datname = current_database()";

    @TempDir
    private Path home;

    @Test
    void aKilledImportLeavesNothingAndTheRetryTakesAll() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        TestInstallation installation = new TestInstallation(home, database);
        installation.definitions();
        long before = installation.ledger().head(TestInstallation.LEICESTER).sequence();
        Path file = Files.writeString(home.resolve("archive.csv"), ArchiveRows.csv(ROWS));

        Process killed = start(database, file);
        awaitWriting(killed, database);
        killed.destroyForcibly().waitFor();

        long left = installation.ledger().head(TestInstallation.LEICESTER).sequence();
        Process retry = start(database, file);
        assertTrue(retry.waitFor(5, TimeUnit.MINUTES), "the retry did not end");
        long all = installation.ledger().head(TestInstallation.LEICESTER).sequence();
        assertEquals(0, retry.exitValue());
        assertTrue(left == before || left == all, "all or nothing, not " + left);
        assertTrue(all >= ROWS, "it took " + all);
        assertEquals(0, verify(database));
    }

    private static Process start(TestDatabase database, Path file) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportProcess.class.getName(),
                        database.url(),
                        file.toString())
                .inheritIO()
                .start();
    }

    private static void awaitWriting(Process importing, TestDatabase database) throws Exception {
        try (Connection superuser = database.asSuperuser();
                Statement asking = superuser.createStatement()) {
            while (importing.isAlive()) {
                try (ResultSet writing = asking.executeQuery(WRITING)) {
                    writing.next();
                    if (writing.getInt(1) > 0) {
                        return;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }
    }

    private static int verify(TestDatabase database) {
        PrintStream silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return VerifyLedger.run(database.url(), database.user(), database.password(), silent);
    }
}
