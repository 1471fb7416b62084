package uk.org.waymark.ledger.operation;

import java.sql.Connection;
import java.sql.SQLException;
import uk.org.waymark.ledger.database.Sql;

/**
 * What the sessions of the application's user do at one moment, on all nodes together, but for the one that asks.
 *
 * @param busy how many are in a transaction
 * @param waiting how many of them wait for a lock
 */
record DatabaseUse(int busy, int waiting) {
    static final DatabaseUse NONE = new DatabaseUse(0, 0);

    private static final String SESSIONS =
            """
            SELECT count(*) FILTER (WHERE state <> 'idle') AS busy,
                   count(*) FILTER (WHERE wait_event_type = 'Lock') AS waiting
              FROM pg_stat_activity
             WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()
            """;

    static DatabaseUse read(Connection connection) throws SQLException {
        return Sql.of(SESSIONS)
                .one(
                        connection,
                        row -> new DatabaseUse(
                                Math.toIntExact(row.number("busy")), Math.toIntExact(row.number("waiting"))));
    }
}
