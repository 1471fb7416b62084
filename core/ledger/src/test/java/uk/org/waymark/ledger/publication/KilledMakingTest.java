package uk.org.waymark.ledger.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.VerifyLedger;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** A making in a process of its own, which is killed when its files are written and its entry is not. */
class KilledMakingTest {
    /** Its files are written, and its entry waits for a lock that the test holds. */
    private static final String WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
            + " AND query LIKE 'COPY waymark.entry%' AND datname = current_database()";

    @TempDir
    private Path home;

    @Test
    void aKilledMakingLeavesNothingAndTheRetryMakesIt() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        TestInstallation installation = new TestInstallation(home, database);
        reportFigure(installation);

        kill(database);
        assertEquals(0, publications(installation));
        assertEquals(0, count(database, "SELECT count(*) FROM waymark.publication_file"));
        assertEquals(0, verify(database));

        Process retry = start(database);
        assertTrue(retry.waitFor(2, TimeUnit.MINUTES), "the retry did not end");
        assertEquals(0, retry.exitValue());
        assertEquals(1, publications(installation));
        assertEquals(4, count(database, "SELECT count(*) FROM waymark.publication_file"));
        assertEquals(0, verify(database));
    }

    /** Kills it when everything is written but the entry, and lets go of the table of entries only then. */
    private static void kill(TestDatabase database) throws Exception {
        try (Connection holding = database.asSuperuser();
                Statement lock = holding.createStatement()) {
            holding.setAutoCommit(false);
            lock.execute("LOCK TABLE waymark.entry IN SHARE MODE");
            Process making = start(database);
            while (count(database, WAITING) == 0) {
                assertTrue(making.isAlive(), "it ended before it could be killed");
                TimeUnit.MILLISECONDS.sleep(5);
            }
            making.destroyForcibly().waitFor();
            holding.rollback();
        }
    }

    private static Process start(TestDatabase database) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MakingProcess.class.getName(),
                        database.url())
                .inheritIO()
                .start();
    }

    private static void reportFigure(TestInstallation installation) {
        Outturn outturn = new Outturn(
                IndicatorCode.of("NI 126"),
                Optional.empty(),
                ReportingPeriod.parse("2008/09 Q2"),
                Figure.Amount.of("61.0"),
                Optional.empty(),
                false);
        installation
                .ledger()
                .append(
                        TestInstallation.LEICESTER,
                        Account.WAYMARK,
                        (head, standing) -> List.of(new NewEntry(
                                outturn,
                                Optional.of(Known.from(LocalDate.parse("2008-11-20"))),
                                Optional.empty(),
                                Optional.empty())));
    }

    private static int publications(TestInstallation installation) {
        return installation
                .snapshots()
                .of(TestInstallation.LEICESTER)
                .publications()
                .publications()
                .size();
    }

    private static int count(TestDatabase database, String query) throws Exception {
        try (Connection superuser = database.asSuperuser();
                Statement asking = superuser.createStatement();
                ResultSet counted = asking.executeQuery(query)) {
            counted.next();
            return counted.getInt(1);
        }
    }

    private static int verify(TestDatabase database) {
        PrintStream silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return VerifyLedger.run(database.url(), database.user(), database.password(), silent);
    }
}
