package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;

class LedgerTablesTest {
    private static final String FORBIDDEN = "42501";
    private static final String NO_SUCH_ACCOUNT = "23503";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE waymark.entry SET body = '{}'",
                "DELETE FROM waymark.entry",
                "TRUNCATE waymark.entry",
                "UPDATE waymark.account SET created_at = now()",
                "DELETE FROM waymark.account",
                "TRUNCATE waymark.account CASCADE",
                "UPDATE waymark.theme_release SET declaration = ''",
                "DELETE FROM waymark.theme_release",
                "TRUNCATE waymark.theme_release",
                "UPDATE waymark.audit SET detail = ''",
                "DELETE FROM waymark.audit",
                "TRUNCATE waymark.audit"
            })
    void nobodyChangesOrRemovesWhatWasAppended(String command) throws SQLException {
        TestDatabase database = withOneOfEach();

        try (Connection application = database.asApplication();
                Connection owner = database.asOwner()) {
            assertEquals(FORBIDDEN, refusal(application, command).getSQLState());
            SQLException told = refusal(owner, command);
            assertEquals(FORBIDDEN, told.getSQLState());
            assertTrue(told.getMessage().contains("The ledger never forgets"), told::getMessage);
        }
    }

    @Test
    void nobodyRecordsAsAnAccountThatIsNotThere() throws SQLException {
        TestDatabase database = withOneOfEach();
        String oneOfTwo =
                """
                INSERT INTO waymark.entry (agreement, sequence, kind, subject, body, known_from, recorded_at, recorded_by,
                                           previous_hash, hash)
                SELECT agreement, sequence + n, kind, subject, body, known_from, recorded_at,
                       CASE n WHEN 1 THEN recorded_by ELSE gen_random_uuid() END, previous_hash, hash
                  FROM waymark.entry, generate_series(1, 2) AS n
                """;

        try (Connection application = database.asApplication();
                Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            assertEquals(NO_SUCH_ACCOUNT, refusal(application, oneOfTwo).getSQLState());
            assertEquals(NO_SUCH_ACCOUNT, refusal(owner, oneOfTwo).getSQLState());
            try (ResultSet entries = statement.executeQuery("SELECT count(*) FROM waymark.entry")) {
                entries.next();
                assertEquals(1, entries.getInt(1));
            }
        }
    }

    @Test
    void theApplicationCannotSwitchTheTriggersOff() throws SQLException {
        TestDatabase database = TestDatabase.migrated();

        try (Connection application = database.asApplication()) {
            assertEquals(
                    FORBIDDEN,
                    refusal(application, "ALTER TABLE waymark.entry DISABLE TRIGGER append_only")
                            .getSQLState());
        }
    }

    @Test
    void aPersonCanBeErasedWhileTheAccountStays() throws SQLException {
        TestDatabase database = TestDatabase.migrated();

        try (Connection application = database.asApplication();
                Statement statement = application.createStatement()) {
            assertEquals(1, statement.executeUpdate("DELETE FROM waymark.person"));
            try (ResultSet accounts = statement.executeQuery("SELECT count(*) FROM waymark.account")) {
                accounts.next();
                assertEquals(1, accounts.getInt(1));
            }
        }
    }

    @Test
    void migratingAMigratedDatabaseChangesNothing() {
        TestDatabase database = TestDatabase.empty();

        new Migration(database.settings()).run();
        new Migration(database.settings()).run();

        assertTrue(new Database(database.transactions()).answers());
    }

    private static TestDatabase withOneOfEach() throws SQLException {
        TestDatabase database = TestDatabase.migrated();
        database.ledger(Clock.systemUTC())
                .append(
                        "leicester-2008-11",
                        Account.WAYMARK,
                        List.of(NewEntry.now(new PublishedDistribution(
                                LocalDate.of(2008, 3, 31),
                                BigDecimal.TEN,
                                BigDecimal.TEN,
                                BigDecimal.TEN,
                                BigDecimal.TEN))));
        new AuditTrail(database.transactions()).record(Account.WAYMARK, NewAct.of(Act.SIGNED_IN, Account.WAYMARK));
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("INSERT INTO waymark.theme_release VALUES ('leicester-2008-11', 'health', '"
                    + "0".repeat(64) + "', 'declared', now(), now())");
        }
        return database;
    }

    private static SQLException refusal(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return assertThrows(SQLException.class, () -> statement.execute(command));
        }
    }
}
