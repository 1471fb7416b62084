package uk.org.waymark.ledger.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.database.Turns;
import uk.org.waymark.ledger.testing.TestInstallation;

class OperatingNumbersTest {
    @TempDir
    private Path home;

    private TestInstallation installation;
    private Database database;
    private OperatingNumbers numbers;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        database = new Database(installation.database().transactions());
        numbers = new OperatingNumbers(
                installation.settings(),
                database,
                installation.database().transactions(),
                installation.agreements(),
                installation.ledger(),
                new Turns());
    }

    @Test
    void theEntriesOfEachAgreementAreCounted() {
        installation.write(
                "samples/test/outturns.csv",
                "code,period,outturn,known from,source\nNI 126,2008/09 Q2,80.3,25/11/2008,Test\n");
        installation.runImport();
        database.prepared();

        numbers.ask();

        assertEquals(installation.ledger().head(LEICESTER).sequence(), numbers.entries(LEICESTER));
        assertEquals(0, numbers.entries("nowhere"));
        assertTrue(numbers.agreements().contains(LEICESTER));
        assertTrue(numbers.asked().isAfter(Instant.EPOCH));
    }

    @Test
    void aSessionThatWaitsForALockIsSeen() throws SQLException, InterruptedException {
        database.prepared();
        try (Connection holder = lock();
                Connection other = installation.database().asApplication()) {
            other.setAutoCommit(false);
            CompletableFuture<Void> waiter = CompletableFuture.runAsync(() -> lock(other));
            while (numbers.waitingSessions() == 0) {
                Thread.sleep(20);
                numbers.ask();
            }

            assertEquals(2, numbers.busySessions());
            assertEquals(1, numbers.waitingSessions());
            holder.rollback();
            waiter.join();
        }

        numbers.ask();
        assertEquals(0, numbers.waitingSessions());
    }

    @Test
    void nothingIsKnownBeforeTheDatabaseIsPrepared() {
        numbers.ask();

        assertEquals(Instant.EPOCH, numbers.asked());
    }

    @Test
    void theCommandsLeaveWhenTheyLastSucceeded() {
        assertEquals(Instant.EPOCH, numbers.lastBackup());
        assertEquals(Instant.EPOCH, numbers.lastVerified());

        installation.write("last-backup", "2009-05-01T02:00:03Z\n/backup/monday.backup\n");
        installation.write("last-verified", "yesterday\n");

        assertEquals(Instant.parse("2009-05-01T02:00:03Z"), numbers.lastBackup());
        assertEquals(Instant.EPOCH, numbers.lastVerified());
    }

    private Connection lock() throws SQLException {
        Connection connection = installation.database().asApplication();
        connection.setAutoCommit(false);
        lock(connection);
        return connection;
    }

    private static void lock(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(1)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
