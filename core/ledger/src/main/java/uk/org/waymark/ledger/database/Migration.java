package uk.org.waymark.ledger.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.Settings;

/** Brings the schema up to date as its owner, over a connection of its own that is closed again. */
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
     * Creates the schema or brings it to the newest version.
     *
     * @throws DatabaseUnavailable when the owner cannot connect
     */
    public void run() {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(settings.value(Setting.DATABASE_URL));
        owner.setUser(settings.value(Setting.DATABASE_OWNER_USER));
        owner.setPassword(settings.value(Setting.DATABASE_OWNER_PASSWORD));
        owner.setConnectTimeout(5);
        requireReachable(owner);
        new Schema(owner, settings.value(Setting.DATABASE_USER)).migrate();
    }

    private static void requireReachable(PGSimpleDataSource owner) {
        try (Connection connection = owner.getConnection()) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw DatabaseUnavailable.because(Setting.DATABASE_OWNER_USER, Setting.DATABASE_OWNER_PASSWORD, e);
        }
    }
}
