package uk.org.waymark.ledger.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import uk.org.waymark.ledger.setting.Settings;

/** Looks whether a node that writes nothing can read the schema, which another Waymark brings up to date. */
@ApplicationScoped
public class SchemaReading {
    private final Settings settings;

    @Inject
    public SchemaReading(Settings settings) {
        this.settings = settings;
    }

    /** For the container's proxy only. */
    protected SchemaReading() {
        this(null);
    }

    /**
     * Requires the schema that this product knows, and a user who may read what is published and change nothing.
     *
     * @throws DatabaseUnavailable when the database cannot be reached now, or does not have that schema yet
     * @throws DatabaseFault when the operator has to correct something first
     */
    public void require() {
        DatabaseLogin reader = DatabaseLogin.ofApplication(settings);
        try (Connection asReader = reader.open()) {
            ReaderRights.require(asReader, reader);
            new Schema(reader.source(), reader.userName()).requireNewest();
        } catch (SQLException refused) {
            throw DriverFailure.of(refused);
        }
    }
}
