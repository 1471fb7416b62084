package uk.org.waymark.ledger.database;

import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/** The tables of the product and the migrations that make them, over connections of their owner. */
public final class Schema {
    public static final String NAME = "waymark";

    /** The number of the newest migration, which raises it. */
    static final int NEWEST = 17;

    /** What has been migrated; Flyway's own, and made anew wherever it migrates. */
    public static final String HISTORY = "flyway_schema_history";

    private static final System.Logger LOG = System.getLogger(Schema.class.getName());

    private final DataSource owner;
    private final String applicationUser;

    /** @param applicationUser the database user that migrations grant rights to */
    public Schema(DataSource owner, String applicationUser) {
        this.owner = owner;
        this.applicationUser = applicationUser;
    }

    /** Creates the schema or brings it to the newest version. */
    public void migrate() {
        MigrateResult result = configured().load().migrate();
        result.migrations.forEach(done -> LOG.log(
                System.Logger.Level.INFO,
                "Migrated the schema to version {0}, {1}, in {2} ms.",
                done.version,
                done.description,
                Integer.toString(done.executionTime)));
    }

    /** Creates the schema or brings it to the version given and no further. */
    public void migrateTo(MigrationVersion version) {
        configured().target(version).load().migrate();
    }

    /** The newest version that this product knows. */
    public MigrationVersion newest() {
        return fit().newest();
    }

    /** Refuses a schema that cannot be brought up to date, before anything is changed. */
    void requireFit() {
        fit().require();
    }

    /**
     * Refuses a schema that is not the newest.
     *
     * @throws DatabaseUnavailable when another Waymark has yet to bring it up to date
     * @throws DatabaseFault when waiting would not help
     */
    void requireNewest() {
        SchemaFit found = fit();
        found.require();
        if (!found.isNewest()) {
            throw DatabaseUnavailable.notMigrated();
        }
    }

    /** The fault of a migration that failed and was rolled back. */
    DatabaseFault stoppedBy(FlywayException failed) {
        SchemaFit left = fit();
        return new DatabaseFault(
                "Migration " + left.next().orElse("") + " failed and was rolled back; the database stays as it was"
                        + left.applied()
                                .map(version -> ", at schema " + SchemaFit.number(version))
                                .orElse("") + ". PostgreSQL says: "
                        + DatabaseLogin.firstLine(root(failed).getMessage()) + ".",
                "Correct that and start again, or go back to the Waymark that was there before.",
                failed);
    }

    private static Throwable root(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElse(failure);
    }

    private SchemaFit fit() {
        return new SchemaFit(configured().load().info().all());
    }

    private FluentConfiguration configured() {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .schemas(NAME)
                // For the two that came late; SchemaFit refuses any other gap.
                .outOfOrder(true)
                .placeholders(Map.of("applicationUser", applicationUser));
    }
}
