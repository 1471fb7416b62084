package uk.org.waymark.ledger.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import uk.org.waymark.ledger.backup.Manifest.ChainEnd;
import uk.org.waymark.ledger.backup.Manifest.SequenceState;
import uk.org.waymark.ledger.chain.ActChain;
import uk.org.waymark.ledger.chain.Chain;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.Schema;
import uk.org.waymark.ledger.database.Sql;

/** What is in the schema, as PostgreSQL itself knows it: a list of ours would miss the table added last. */
final class Catalogue {
    private static final String TABLES =
            """
            SELECT quote_ident(t.relname) AS name, (SELECT string_agg(quote_ident(c.attname), ', ' ORDER BY c.attnum)
                     FROM pg_attribute c
                    WHERE c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped AND c.attgenerated = '') AS columns
              FROM pg_class t
             WHERE t.relnamespace = to_regnamespace('waymark') AND t.relkind IN ('r', 'p') AND NOT t.relispartition
               AND t.relname <> 'flyway_schema_history'
             ORDER BY t.relname
            """;
    private static final String SEQUENCES =
            """
            SELECT quote_ident(sequencename) AS name, last_value
              FROM pg_sequences WHERE schemaname = 'waymark' ORDER BY 1
            """;
    private static final String VERSIONS =
            "SELECT version FROM waymark.flyway_schema_history WHERE success AND version IS NOT NULL";
    private static final String AGREEMENTS = "SELECT DISTINCT agreement FROM waymark.entry ORDER BY agreement";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** Every table but Flyway's own. */
    List<Table> tables() throws SQLException {
        return Sql.of(TABLES).list(connection, row -> new Table(row.text("name"), row.text("columns")));
    }

    List<SequenceState> sequences() throws SQLException {
        return Sql.of(SEQUENCES)
                .list(connection, row -> new SequenceState(row.text("name"), row.findNumber("last_value")));
    }

    List<ChainEnd> chains() throws SQLException {
        List<ChainEnd> ends = new ArrayList<>();
        for (String agreement : Sql.of(AGREEMENTS).list(connection, row -> row.text("agreement"))) {
            ends.add(new ChainEnd(agreement, new Chain(connection, agreement).head()));
        }
        return ends;
    }

    /** Where the chain of acts ends; empty in a schema from before they were chained. */
    Optional<Head> acts() throws SQLException {
        return ActChain.isThere(connection) ? Optional.of(new ActChain(connection).head()) : Optional.empty();
    }

    /** Whether anything of the product is in the database. */
    boolean isEmpty() throws SQLException {
        return !Sql.of("SELECT FROM pg_class WHERE relnamespace = to_regnamespace(?) LIMIT 1", Schema.NAME)
                .finds(connection);
    }

    MigrationVersion version() throws SQLException {
        return Sql.of(VERSIONS).list(connection, row -> MigrationVersion.fromVersion(row.text("version"))).stream()
                .max(MigrationVersion::compareTo)
                .orElseThrow(() -> new BackupRefused("The schema of the database was never finished."));
    }
}
