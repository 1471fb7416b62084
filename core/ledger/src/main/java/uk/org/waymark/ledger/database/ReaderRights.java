package uk.org.waymark.ledger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The rights of the database user of a node that writes nothing.
 *
 * @param reads whether every table is read that the published pages rest on
 * @param writes whether any table of the schema may be changed
 */
record ReaderRights(boolean reads, boolean writes) {
    private static final String RIGHTS =
            """
            SELECT pg_catalog.has_schema_privilege(n.oid, 'USAGE')
                   AND bool_and(pg_catalog.has_any_column_privilege(c.oid, 'SELECT'))
                       FILTER (WHERE relname = ANY (string_to_array(?, ' '))) AS reads,
                   bool_or(pg_catalog.has_any_column_privilege(c.oid, 'INSERT, UPDATE')
                       OR pg_catalog.has_table_privilege(c.oid, 'DELETE, TRUNCATE')) AS writes
              FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relkind = 'r'
             WHERE nspname = ? GROUP BY n.oid
            """;

    /** The tables that the published pages rest on; of the acts they read the keys of signed statements. */
    private static final String TABLES = Schema.HISTORY + " entry definition theme_release publication_file audit";

    /** Refuses a user who lacks a right to read, or has one to write that this node has no use for. */
    static void require(Connection asReader, DatabaseLogin reader) throws SQLException {
        ReaderRights rights = find(asReader).orElseThrow(DatabaseUnavailable::notMigrated);
        if (!rights.reads() || rights.writes()) {
            throw new DatabaseFault(
                    "The database user " + reader.userName()
                            + (rights.writes()
                                    ? " may change the database, which this node only reads."
                                    : " may not read what is published."),
                    "Make a user for this node with database/create-published-user.sql, and name it in "
                            + DatabaseFault.named(reader.user(), reader.password()) + ".");
        }
    }

    /** Empty where there is no schema. */
    private static Optional<ReaderRights> find(Connection asReader) throws SQLException {
        return Sql.of(RIGHTS, TABLES, Schema.NAME)
                .find(asReader, row -> new ReaderRights(row.is("reads"), row.is("writes")));
    }
}
