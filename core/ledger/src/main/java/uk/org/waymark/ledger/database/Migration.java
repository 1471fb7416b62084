package uk.org.waymark.ledger.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import uk.org.waymark.ledger.setting.Settings;

/** Brings the schema up to date as its owner, over connections of its own that are closed again. */
@ApplicationScoped
public class Migration {
    private final Settings settings;

    @Inject
    public Migration(Settings settings) {
        this.settings = settings;
    }

    /** For the container's proxy only. */
    protected Migration() {
        this(null);
    }

    /**
     * Creates the schema or brings it to the newest version. Both database users are tried first, so that nothing is
     * changed for an application that could not work afterwards.
     *
     * @throws DatabaseUnavailable when the database cannot be reached now
     * @throws DatabaseFault when the operator has to correct something first
     */
    public void run() {
        DatabaseLogin application = DatabaseLogin.ofApplication(settings);
        DatabaseLogin owner = DatabaseLogin.ofOwner(settings);
        Schema schema = new Schema(owner.source(), application.userName());
        try (Connection asApplication = application.open();
                Connection asOwner = owner.open()) {
            SchemaRights rights = new SchemaRights(owner, application);
            rights.requireOwner(asOwner);
            schema.requireFit();
            bringUpToDate(schema);
            rights.requireApplication(asApplication);
        } catch (SQLException refused) {
            throw DriverFailure.of(refused);
        }
    }

    private static void bringUpToDate(Schema schema) {
        try {
            schema.migrate();
        } catch (FlywayException failed) {
            throw DatabaseUnavailable.find(failed)
                    .<RuntimeException>map(unavailable -> unavailable)
                    .orElseGet(() -> schema.stoppedBy(failed));
        }
    }
}
