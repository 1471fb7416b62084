package uk.org.waymark.ledger.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.ledger.database.Schema;
import uk.org.waymark.ledger.database.Sql;

/** What a database held before a restore. It is never dropped, only renamed, and never while somebody works on it. */
final class Former {
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT);
    private static final String SESSIONS =
            """
            SELECT FROM pg_stat_activity
             WHERE datname = current_database() AND usename = ? AND pid <> pg_backend_pid()
            """;
    private static final String IN_USE = "55P03";

    private final Connection connection;
    private final String applicationUser;

    Former(Connection connection, String applicationUser) {
        this.connection = connection;
        this.applicationUser = applicationUser;
    }

    /**
     * Makes room for the schema within the connection's transaction.
     *
     * @return the schema that keeps what was there; empty when there was nothing
     * @throws BackupRefused when Waymark runs on the database, or when it holds something that is not to be replaced
     */
    Optional<String> moveAside(boolean replace) throws SQLException {
        Catalogue catalogue = new Catalogue(connection);
        requireStopped();
        if (catalogue.isEmpty()) {
            return Optional.empty();
        }
        if (!replace) {
            throw new BackupRefused(
                    "The database already holds a ledger; add --replace to move that aside and restore.");
        }
        requireUnused(catalogue.tables());
        String kept =
                Schema.NAME + "_before_" + LocalDateTime.now(ZoneOffset.UTC).format(TO_THE_SECOND);
        OwnerConnection.execute(connection, "ALTER SCHEMA " + Schema.NAME + " RENAME TO " + kept);
        return Optional.of(kept);
    }

    private void requireStopped() throws SQLException {
        if (Sql.of(SESSIONS, applicationUser).finds(connection)) {
            throw running();
        }
    }

    /** Somebody may be writing over a connection that the count did not see; what he writes must not be left behind. */
    private void requireUnused(List<Table> tables) throws SQLException {
        try {
            // Long enough for PostgreSQL to send its own cleaning away, which gives way to a lock after a second.
            OwnerConnection.execute(connection, "SET LOCAL lock_timeout = '3s'");
            for (Table table : tables) {
                OwnerConnection.execute(connection, "LOCK TABLE " + table.qualified());
            }
            OwnerConnection.execute(connection, "SET LOCAL lock_timeout = 0");
        } catch (SQLException e) {
            if (IN_USE.equals(e.getSQLState())) {
                throw running();
            }
            throw e;
        }
    }

    private static BackupRefused running() {
        return new BackupRefused("Waymark is running on this database; stop it everywhere first.");
    }
}
