package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.testing.TestDatabase;

/** What is wrong with a database is one sentence with what to do; only a database that cannot be reached is waited for. */
class MigrationTest {
    private TestDatabase database;
    private final Map<String, String> given = new HashMap<>();

    @BeforeEach
    void aMigratedDatabaseAndItsSettings() {
        use(TestDatabase.migrated());
    }

    @ParameterizedTest
    @CsvSource({"waymark.db.password, waymark", "waymark.db.owner.password, waymark_owner"})
    void aWrongPasswordNamesTheUserAndTheSetting(String setting, String user)
            throws IOException, SQLException, InterruptedException {
        askForPasswords();
        given.put(setting, "wrong");

        assertRefused("The database does not accept the password of its user " + user + ". Correct "
                + setting.replace('.', '_').toUpperCase(Locale.ROOT) + " (" + setting + "), or the user in ");
    }

    @Test
    void aPasswordThatIsNotGivenIsAskedFor() throws IOException, SQLException, InterruptedException {
        askForPasswords();
        given.remove("waymark.db.owner.password");

        assertRefused("The database does not let its user waymark_owner in: ");
    }

    @Test
    void aDatabaseThatDoesNotExistIsNotWaitedFor() {
        given.put("waymark.db.url", database.url() + "_elsewhere?password=never-shown");

        assertRefused("There is no such database at " + database.url() + "_elsewhere. Make it with");
    }

    @Test
    void aUserWhoMayNotConnectIsNotWaitedFor() throws SQLException {
        asSuperuser("REVOKE CONNECT ON DATABASE " + name() + " FROM PUBLIC");

        assertRefused("The database does not let its user waymark in: ");
    }

    @Test
    void anAddressThatIsNoneOfPostgresqlIsShown() {
        given.put("waymark.db.url", "jdbc:mysql://db.example/waymark");

        assertRefused("\"jdbc:mysql://db.example/waymark\" is not the address of a PostgreSQL database. Write"
                + " WAYMARK_DB_URL (waymark.db.url) like jdbc:postgresql://");
    }

    @Test
    void whatAnswersAndIsNotPostgresqlIsNotWaitedFor() throws IOException {
        try (ServerSocket web = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Future<Void> unused = CompletableFuture.runAsync(() -> answerAsAWebServerDoes(web));
            given.put("waymark.db.url", "jdbc:postgresql://127.0.0.1:" + web.getLocalPort() + "/waymark");

            assertRefused("What answers at " + given.get("waymark.db.url") + " is not PostgreSQL.");
        }
    }

    @ParameterizedTest
    @CsvSource({"jdbc:postgresql://127.0.0.1:1/waymark", "jdbc:postgresql://no-such-host.invalid/waymark"})
    void aDatabaseThatCannotBeReachedIsWaitedFor(String url) {
        given.put("waymark.db.url", url);

        assertThrows(DatabaseUnavailable.class, this::migrate);
    }

    @Test
    void aDatabaseWithoutAConnectionLeftIsWaitedFor() throws SQLException {
        asSuperuser("ALTER DATABASE " + name() + " CONNECTION LIMIT 0");

        assertThrows(DatabaseUnavailable.class, this::migrate);
    }

    @Test
    void anOldPostgresqlIsRefused() {
        DatabaseFault fault = assertThrows(DatabaseFault.class, () -> SchemaRights.requireVersion(14));

        assertEquals(
                "The database is PostgreSQL 14, and Waymark needs 15 or later. Move it to a newer PostgreSQL.",
                fault.getMessage());
        SchemaRights.requireVersion(15);
    }

    @Test
    void anOwnerWhoMayNotCreateTheSchemaIsRefused() throws SQLException {
        use(TestDatabase.empty());
        asSuperuser("ALTER DATABASE " + name() + " OWNER TO postgres");

        assertRefused("The database user waymark_owner may not create the schema waymark. Run GRANT CREATE ON DATABASE "
                + name() + " TO waymark_owner");
    }

    @Test
    void aSchemaOfAnotherOwnerIsRefused() throws SQLException {
        asSuperuser("ALTER SCHEMA waymark OWNER TO postgres");

        assertRefused("The schema waymark belongs to the database user postgres, and waymark_owner cannot bring it up"
                + " to date. Name postgres in WAYMARK_DB_OWNER_USER");
    }

    @Test
    void aSchemaThatAnotherProductMadeIsRefused() throws SQLException {
        use(TestDatabase.empty());
        asOwner("CREATE SCHEMA waymark", "CREATE TABLE waymark.way (mark int)");

        assertRefused("The database has a schema waymark that Waymark did not make. Name another database in");
    }

    @Test
    void aSchemaThatWasMadeForAnotherUserIsRefused() throws SQLException {
        asOwner("REVOKE USAGE ON SCHEMA waymark FROM waymark");

        assertRefused("The database user waymark has no right to the schema waymark, which was made for another.");
    }

    @Test
    void aSchemaNewerThanTheProgramIsRefused() throws SQLException {
        asOwner("INSERT INTO waymark.flyway_schema_history SELECT 99, '99', 'future', type, 'V0099__future.sql',"
                + " 7, installed_by, installed_on, 0, true FROM waymark.flyway_schema_history WHERE version = '0001'");

        assertRefused("The database was brought to schema 99 by a newer Waymark; this one knows schema " + Schema.NEWEST
                + ". Start");
    }

    @Test
    void aMigrationThatTheProgramLacksIsRefused() throws SQLException {
        asOwner("INSERT INTO waymark.flyway_schema_history SELECT 99, '0004', 'lost', type, 'V0004__lost.sql',"
                + " 7, installed_by, installed_on, 0, true FROM waymark.flyway_schema_history WHERE version = '0001'");

        assertRefused("The database has had migration 4, which this Waymark does not bring.");
    }

    @Test
    void aMigrationThatWasChangedIsRefused() throws SQLException {
        asOwner("UPDATE waymark.flyway_schema_history SET checksum = 7 WHERE version IN ('0002', '0003')");

        assertRefused("Migration 2, 3 is not what was applied to this database.");
    }

    @Test
    void aMigrationThatDidNotEndIsRefused() throws SQLException {
        asOwner("UPDATE waymark.flyway_schema_history SET success = false WHERE version = '0003'");

        assertRefused("Migration 3 was begun on this database and did not end.");
    }

    @Test
    void aMigrationThatWasLeftOutIsRefused() throws SQLException {
        asOwner("DELETE FROM waymark.flyway_schema_history WHERE version = '0003'");

        assertRefused("Migration 3 was left out of this database, though later ones were applied.");
    }

    @Test
    void aMigrationThatFailsLeavesTheSchemaAsItWas() throws SQLException {
        use(TestDatabase.empty());
        asOwner("CREATE SCHEMA waymark");
        migrateTo("0003");
        asOwner("CREATE TABLE waymark.reminder_sent (mine int)");

        assertRefused(
                "Migration V0005__reminders.sql failed and was rolled back; the database stays as it was, at schema"
                        + " 3. PostgreSQL says: ERROR: relation \"reminder_sent\" already exists.");

        asOwner("DROP TABLE waymark.reminder_sent");
        migrate();
        assertTrue(new Database(database.transactions()).answers());
    }

    private void use(TestDatabase other) {
        database = other;
        given.putAll(Map.of(
                "waymark.db.url", other.url(),
                "waymark.db.password", other.password(),
                "waymark.db.owner.password", other.password()));
    }

    private void migrate() {
        new Migration(new Settings(key -> Optional.ofNullable(given.get(key)))).run();
    }

    private void migrateTo(String version) {
        Settings settings = new Settings(key -> Optional.ofNullable(given.get(key)));
        new Schema(DatabaseLogin.ofOwner(settings).source(), database.user())
                .migrateTo(MigrationVersion.fromVersion(version));
    }

    private void assertRefused(String sentence) {
        String message = assertThrows(DatabaseFault.class, this::migrate).getMessage();

        assertTrue(message.startsWith(sentence), message);
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.endsWith("."), message);
    }

    private String name() {
        return database.url().substring(database.url().lastIndexOf('/') + 1);
    }

    private void asOwner(String... commands) throws SQLException {
        try (Connection owner = database.asOwner()) {
            execute(owner, commands);
        }
    }

    private void asSuperuser(String command) throws SQLException {
        try (Connection superuser = database.asSuperuser()) {
            execute(superuser, command);
        }
    }

    /** The server of the tests believes everybody; for this database it stops doing so. */
    private void askForPasswords() throws IOException, SQLException, InterruptedException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet file = statement.executeQuery("SHOW hba_file")) {
            file.next();
            Path rules = Path.of(file.getString(1));
            String rule = "host " + name() + " waymark,waymark_owner all scram-sha-256\n";
            Files.writeString(rules, rule + Files.readString(rules));
            execute(superuser, "SELECT pg_reload_conf()");
        }
        while (isLetIn("wrong")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        migrate();
    }

    private boolean isLetIn(String password) {
        try (Connection open = DriverManager.getConnection(database.url(), database.user(), password)) {
            return open.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static void execute(Connection connection, String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static void answerAsAWebServerDoes(ServerSocket web) {
        try (var browser = web.accept()) {
            browser.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            browser.getInputStream().readAllBytes();
        } catch (IOException gone) {
            // The driver has seen enough.
        }
    }
}
