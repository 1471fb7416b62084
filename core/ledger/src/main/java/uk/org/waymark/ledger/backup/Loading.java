package uk.org.waymark.ledger.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import uk.org.waymark.ledger.backup.Manifest.SequenceState;
import uk.org.waymark.ledger.backup.Manifest.TablePart;
import uk.org.waymark.ledger.database.Sql;

/**
 * Puts the rows of a backup in the place of what the migrations laid into a schema that nobody else has seen yet. The
 * triggers stand aside until the transaction is done, as nothing happens here that did not happen before; foreign keys
 * are taken off and put back, which checks every row, so that the order of tables does not matter.
 */
final class Loading {
    private static final String FOREIGN_KEYS =
            """
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname) AS away,
                   format('ALTER TABLE %s ADD CONSTRAINT %I %s', k.conrelid::regclass, k.conname,
                          pg_get_constraintdef(k.oid)) AS back
              FROM pg_constraint k
             WHERE k.connamespace = to_regnamespace('waymark') AND k.contype = 'f' AND k.conparentid = 0
            """;
    private static final String TRIGGERS =
            """
            SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', g.tgrelid::regclass, g.tgname) AS away,
                   format('ALTER TABLE %s ENABLE %s TRIGGER %I', g.tgrelid::regclass,
                          CASE g.tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, g.tgname) AS back
              FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid
             WHERE t.relnamespace = to_regnamespace('waymark') AND NOT g.tgisinternal AND g.tgparentid = 0
               AND g.tgenabled <> 'D'
            """;

    private final Connection connection;
    private final Catalogue catalogue;

    /** What is taken away for the time being, and how it comes back. */
    private record Aside(String away, String back) {}

    Loading(Connection connection) {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
    }

    void load(BackupFile backup) throws SQLException, IOException {
        List<TablePart> parts = backup.manifest().tables();
        requireSame(parts.stream().map(TablePart::table).toList(), catalogue.tables());
        List<Aside> aside = new ArrayList<>(aside(FOREIGN_KEYS));
        aside.addAll(aside(TRIGGERS));
        for (Aside one : aside) {
            OwnerConnection.execute(connection, one.away());
        }
        if (!parts.isEmpty()) {
            OwnerConnection.execute(
                    connection,
                    parts.stream()
                            .map(part -> part.table().qualified())
                            .collect(Collectors.joining(", ", "TRUNCATE ", "")));
        }
        for (TablePart part : parts) {
            copy(part, backup);
        }
        for (SequenceState sequence : backup.manifest().sequences()) {
            OwnerConnection.execute(connection, resume(sequence));
        }
        for (Aside one : aside) {
            OwnerConnection.execute(connection, one.back());
        }
    }

    private List<Aside> aside(String query) throws SQLException {
        return Sql.of(query).list(connection, row -> new Aside(row.text("away"), row.text("back")));
    }

    private static void requireSame(List<Table> held, List<Table> made) {
        if (!held.equals(made)) {
            List<Table> unknown = new ArrayList<>(held);
            unknown.removeAll(made);
            List<Table> missing = new ArrayList<>(made);
            missing.removeAll(held);
            throw new BackupRefused("Its tables are not those of this Waymark: the backup has " + unknown
                    + ", this version " + missing + ". Restore it with the Waymark that wrote it.");
        }
    }

    private void copy(TablePart part, BackupFile backup) throws SQLException, IOException {
        try (InputStream rows = backup.rows(part)) {
            long loaded = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(part.table().copyIn(), rows);
            if (loaded != part.rows()) {
                throw new BackupRefused("The table " + part.table().name() + " has " + loaded + " rows instead of "
                        + part.rows() + ".");
            }
        }
    }

    private static String resume(SequenceState sequence) {
        String name = "waymark." + sequence.name();
        return sequence.last()
                .map(last -> "SELECT setval('" + name.replace("'", "''") + "', " + last + ")")
                .orElse("ALTER SEQUENCE " + name + " RESTART");
    }
}
