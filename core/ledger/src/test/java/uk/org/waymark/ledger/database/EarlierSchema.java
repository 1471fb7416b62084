package uk.org.waymark.ledger.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import uk.org.waymark.ledger.testing.TestDatabase;

/** A database as an earlier product left it: the migrations that it had, and the rows that were written into them. */
record EarlierSchema(TestDatabase database) {
    private static final String WAYMARK = "'00000000-0000-4000-8000-000000000001'";
    private static final String OFFICER = "'00000000-0000-4000-8000-000000000002'";

    /** What each migration was used for at its time; none of it is ever edited. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put(
                "V0001__ledger.sql",
                """
                INSERT INTO waymark.entry VALUES ('leicester-2008-11', 1, 'outturn', 'NI 126', NULL, '2008-09-Q2',
                    '{"figure":"79.5","provisional":"false","shape":"amount"}', '2008-11-25Z', '2009-04-01 09:00Z', %1$s, NULL, 'Appendix A',
                    decode(repeat('00', 32), 'hex'),
                    decode('7b58e5bd6bc1c22bd25972d6b065db0b096fe152f3c1be25f5dc63a00e90a686', 'hex'));
                INSERT INTO waymark.entry VALUES ('leicester-2008-11', 2, 'outturn', 'NI 126', NULL, '2008-09-Q2',
                    '{"figure":"80.3","provisional":"false","shape":"amount"}', '2009-03-31Z', '2009-04-02 09:00Z', %1$s,
                    'A late return was added.', NULL,
                    decode('7b58e5bd6bc1c22bd25972d6b065db0b096fe152f3c1be25f5dc63a00e90a686', 'hex'),
                    decode('625b1d9fe91b91c959d19b30dbda8259d5181aab0c992546e13a36961743e5e1', 'hex'));
                INSERT INTO waymark.account VALUES (%2$s, '2009-01-01Z');
                INSERT INTO waymark.person (account, name) VALUES (%2$s, 'An officer');
                INSERT INTO waymark.theme_release VALUES ('leicester-2008-11', 'gone', encode(sha256('x'), 'hex'), 'x',
                    '2008-06-02Z', '2009-01-01Z');
                """);
        ROWS.put(
                "V0002__accounts.sql",
                """
                UPDATE waymark.person SET email = 'officer@example.org' WHERE account = %2$s;
                INSERT INTO waymark.membership VALUES (%2$s, 'officer', 'leicester-2008-11', 'health', false, false, 3,
                    '2009-01-01Z');
                INSERT INTO waymark.credential VALUES (%2$s, 'officer', 'a hash', '2009-01-02Z', true);
                INSERT INTO waymark.token (id, account, sha256, label, created_at, expires_at)
                    VALUES ('00000000-0000-4000-8000-000000000003', %2$s, repeat('0', 64), 'a script', '2009-01-03Z',
                    '2010-01-03Z');
                """);
        ROWS.put(
                "V0003__evidence.sql",
                "INSERT INTO waymark.evidence VALUES (encode(sha256('x'), 'hex'), 'text/plain', 1, 'x', '2009-01-04Z',"
                        + " %2$s);");
        ROWS.put(
                "V0005__reminders.sql",
                """
                INSERT INTO waymark.reminder_choice VALUES (%2$s, false);
                INSERT INTO waymark.reminder_sent VALUES (%2$s, 'leicester-2008-11', '2008-09-Q4', '2009-04-24', 'week',
                    '2009-04-17Z');
                """);
        ROWS.put(
                "V0006__audit.sql",
                "INSERT INTO waymark.audit (recorded_at, recorded_by, act, about, detail) VALUES ('2009-01-05Z', %2$s,"
                        + " 'signed_in', NULL, '');");
        ROWS.put(
                "V0007__openid.sql",
                "INSERT INTO waymark.openid_identity VALUES ('https://id.example.org', 'an id', %2$s);");
    }

    /** Applies scripts of the product in their order, and writes after each what was written in those days. */
    static EarlierSchema with(List<String> scripts, Path folder) throws IOException, SQLException {
        EarlierSchema earlier = new EarlierSchema(TestDatabase.empty());
        for (String script : scripts) {
            try (InputStream brought = Schema.class.getResourceAsStream("/db/migration/" + script)) {
                Files.write(folder.resolve(script), brought.readAllBytes());
            }
            earlier.migrate(folder);
            earlier.execute(ROWS.getOrDefault(script, "").formatted(WAYMARK, OFFICER));
        }
        return earlier;
    }

    private void migrate(Path folder) {
        Flyway.configure()
                .dataSource(DatabaseLogin.ofOwner(database.settings()).source())
                .locations("filesystem:" + folder)
                .schemas(Schema.NAME)
                .placeholders(Map.of("applicationUser", database.user()))
                .load()
                .migrate();
    }

    private void execute(String rows) throws SQLException {
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(rows);
        }
    }

    /** Every table but Flyway's, with the columns it has now and what they hold. */
    List<Content> contents() throws SQLException {
        List<Content> contents = new ArrayList<>();
        for (String table : ask("SELECT string_agg(tablename, ',' ORDER BY tablename) FROM pg_tables"
                        + " WHERE schemaname = 'waymark' AND tablename <> '" + Schema.HISTORY + "'")
                .split(",", -1)) {
            contents.add(content(
                    table,
                    ask("SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) FROM"
                            + " information_schema.columns WHERE table_schema = 'waymark' AND table_name = '" + table
                            + "'")));
        }
        return contents;
    }

    /** What the same columns of the same table hold now. */
    Content now(Content before) throws SQLException {
        return content(before.table(), before.columns());
    }

    private Content content(String table, String columns) throws SQLException {
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT row::text FROM (SELECT " + columns + " FROM waymark." + table + ") AS row")) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return new Content(table, columns, rows);
        }
    }

    /** What some columns of a table hold. */
    record Content(String table, String columns, List<String> rows) {
        /** Those of its rows that are not so in the other, which may have more. */
        List<String> missingFrom(Content other) {
            return rows.stream().filter(row -> !other.rows.contains(row)).toList();
        }
    }

    private String ask(String question) throws SQLException {
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
