package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.testing.PublishedUser;
import uk.org.waymark.ledger.testing.TestDatabase;

/** A node that writes nothing waits for the schema that it knows, and works as a user who can write nothing. */
class SchemaReadingTest {
    private final TestDatabase database = TestDatabase.migrated();

    @Test
    void theUserThatTheScriptMakesReadsTheSchema() {
        PublishedUser.make(database);

        assertDoesNotThrow(this::require);
    }

    @Test
    void theScriptMayBeRunAgain() {
        PublishedUser.make(database);
        PublishedUser.make(database);

        assertDoesNotThrow(this::require);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REVOKE USAGE ON SCHEMA waymark FROM waymark_published",
                "REVOKE SELECT ON waymark.publication_file FROM waymark_published",
                "REVOKE SELECT (sequence, recorded_at, act, detail) ON waymark.audit FROM waymark_published"
            })
    void aUserWhoLacksARightIsRefused(String revoked) throws SQLException {
        PublishedUser.make(database);
        asSuperuser(revoked);

        assertRefused("The database user waymark_published may not read what is published. Make a user for this node"
                + " with database/create-published-user.sql, and name it in WAYMARK_DB_USER (waymark.db.user) and");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRANT INSERT ON waymark.entry TO waymark_published",
                "GRANT UPDATE (kept_at) ON waymark.draft TO waymark_published",
                "GRANT DELETE ON waymark.draft TO waymark_published"
            })
    void aUserWhoMayWriteIsRefused(String granted) throws SQLException {
        PublishedUser.make(database);
        asSuperuser(granted);

        assertRefused("The database user waymark_published may change the database, which this node only reads.");
    }

    @Test
    void aDatabaseWithoutTheSchemaIsWaitedFor() throws SQLException {
        PublishedUser.make(database);
        asSuperuser("DROP SCHEMA waymark CASCADE");

        assertWaitedFor();
    }

    @Test
    void anOlderSchemaIsWaitedFor() throws SQLException {
        PublishedUser.make(database);
        asSuperuser("DELETE FROM waymark.flyway_schema_history WHERE version = '0017'");

        assertWaitedFor();
    }

    @Test
    void aNewerSchemaIsRefused() throws SQLException {
        PublishedUser.make(database);
        asSuperuser("INSERT INTO waymark.flyway_schema_history SELECT 99, '99', 'future', type, 'V0099__future.sql',"
                + " 7, installed_by, installed_on, 0, true FROM waymark.flyway_schema_history WHERE version = '0001'");

        assertRefused("The database was brought to schema 99 by a newer Waymark; this one knows schema ");
    }

    private void assertWaitedFor() {
        assertEquals(
                "The database does not have schema " + Schema.NEWEST + " yet, which a Waymark that writes to it makes.",
                assertThrows(DatabaseUnavailable.class, this::require).getMessage());
    }

    private void assertRefused(String sentence) {
        String message = assertThrows(DatabaseFault.class, this::require).getMessage();

        assertTrue(message.startsWith(sentence), message);
    }

    private void require() {
        Map<String, String> given = Map.of(
                "waymark.db.url", database.url(),
                "waymark.db.user", PublishedUser.NAME,
                "waymark.db.password", database.password());
        new SchemaReading(new Settings(key -> Optional.ofNullable(given.get(key)))).require();
    }

    private void asSuperuser(String command) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(command);
        }
    }
}
