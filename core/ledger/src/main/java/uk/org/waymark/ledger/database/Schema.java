package uk.org.waymark.ledger.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of the product and the migrations that make them, over connections of their owner. */
public final class Schema {
    public static final String NAME = "waymark";

    /** What has been migrated; Flyway's own, and made anew wherever it migrates. */
    public static final String HISTORY = "flyway_schema_history";

    private final DataSource owner;
    private final String applicationUser;

    /** @param applicationUser the database user that migrations grant rights to */
    public Schema(DataSource owner, String applicationUser) {
        this.owner = owner;
        this.applicationUser = applicationUser;
    }

    /** Creates the schema or brings it to the newest version. */
    public void migrate() {
        configured().load().migrate();
    }

    /** Creates the schema or brings it to the version given and no further. */
    public void migrateTo(MigrationVersion version) {
        configured().target(version).load().migrate();
    }

    /** The newest version that this product knows. */
    public MigrationVersion newest() {
        return Arrays.stream(configured().load().info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private FluentConfiguration configured() {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .schemas(NAME)
                .placeholders(Map.of("applicationUser", applicationUser));
    }
}
