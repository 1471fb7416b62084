package uk.org.waymark.ledger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a standby follows the server that takes writes.
 *
 * @param receiving whether it is connected to that server, so that it has every change in a moment
 * @param lastChange when the last change that is here was made there; empty where there was none since the standby began
 */
public record Standby(boolean receiving, Optional<Instant> lastChange) {
    private static final Sql STANDBY = Sql.of(
            """
            SELECT pg_catalog.pg_last_xact_replay_timestamp() AS last_change,
                   EXISTS (SELECT FROM pg_catalog.pg_stat_wal_receiver) AS receiving
             WHERE pg_catalog.pg_is_in_recovery()
            """);

    /** Empty where the server takes writes itself. */
    static Optional<Standby> find(Connection connection) throws SQLException {
        return STANDBY.find(connection, row -> new Standby(row.is("receiving"), row.findInstant("last_change")));
    }
}
