package uk.org.waymark.ledger.backup;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.ds.PGSimpleDataSource;
import uk.org.waymark.ledger.chain.Chain;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.chain.Row;
import uk.org.waymark.ledger.database.Schema;
import uk.org.waymark.ledger.testing.TestDatabase;

/** A database of a test's own that is backed up or restored into, and what the commands said. */
final class BackedUp {
    private static final String AGREEMENT = "leicester-2008-11";

    private final TestDatabase database;
    private final Path home;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    BackedUp(TestDatabase database) {
        this(database, Path.of("nowhere"));
    }

    private BackedUp(TestDatabase database, Path home) {
        this.database = database;
        this.home = home;
    }

    /** The same with a home, which the commands use for the key. */
    BackedUp in(Path folder) {
        return new BackedUp(database, folder);
    }

    static BackedUp empty() {
        return new BackedUp(TestDatabase.empty());
    }

    /** With the schema of today and three entries. */
    static BackedUp withEntries() {
        BackedUp made = new BackedUp(TestDatabase.migrated());
        made.append(List.of(outturn("2.42"), outturn("8.4"), outturn("tabs\tand\\backslashes\n")));
        return made;
    }

    /** With the schema of an earlier day and an entry. */
    static BackedUp atVersion(String version) {
        BackedUp made = empty();
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(made.database.url());
        owner.setUser(made.settings().get("waymark.db.owner.user"));
        owner.setPassword(made.database.password());
        new Schema(owner, made.database.user()).migrateTo(MigrationVersion.fromVersion(version));
        made.appendOne();
        return made;
    }

    TestDatabase database() {
        return database;
    }

    int backUp(Path file) {
        return backUp(file, 0);
    }

    int backUp(Path to, int keep) {
        return BackUpLedger.run(settings(), home, to, keep, out());
    }

    int restore(Path file, boolean replace) {
        return RestoreLedger.run(settings(), file, replace, out());
    }

    int restoreKey(Path file) {
        return RestoreLedger.restoreKey(file, home, out());
    }

    String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    Head head() {
        return database.transactions().inOne(connection -> new Chain(connection, AGREEMENT).head());
    }

    String versions() throws SQLException {
        return ask("SELECT string_agg(version, ' ' ORDER BY version) FROM waymark.flyway_schema_history");
    }

    void appendOne() {
        append(List.of(outturn("300")));
    }

    private void append(List<Row> rows) {
        Head unused = database.transactions().inOne(connection -> new Chain(connection, AGREEMENT).append(rows));
    }

    String ask(String question) throws SQLException {
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    void asOwner(String... commands) throws SQLException {
        try (Connection owner = database.asOwner()) {
            OwnerConnection.execute(owner, commands);
        }
    }

    String refusal(String command) throws SQLException {
        return assertThrows(SQLException.class, () -> asOwner(command)).getMessage();
    }

    void behindTheTriggers(String command) throws SQLException {
        try (Connection superuser = database.asSuperuser()) {
            OwnerConnection.execute(superuser, "SET session_replication_role = replica", command);
        }
    }

    private Map<String, String> settings() {
        return Map.of(
                "waymark.db.url", database.url(),
                "waymark.db.user", database.user(),
                "waymark.db.owner.user", "waymark_owner",
                "waymark.db.owner.password", database.password());
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private static Row outturn(String figure) {
        return new Row(
                "outturn",
                "NI 117",
                Optional.empty(),
                Optional.of("2008-09-Q2"),
                "{\"figure\":\"" + figure + "\"}",
                Instant.parse("2008-11-25T00:00:00Z"),
                Instant.parse("2009-05-01T09:00:00.123456Z"),
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                Optional.empty(),
                Optional.of("004"));
    }
}
