package uk.org.waymark.ledger.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.TimeLimits;

/** A connection of the schema's owner, the only user who is sure to read every table. */
final class OwnerConnection {
    private OwnerConnection() {}

    /** Opens it with the application's settings, given under their keys. */
    static Connection open(Map<String, String> settings) throws SQLException {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(settings.get("waymark.db.url"));
        owner.setUser(settings.get("waymark.db.owner.user"));
        owner.setPassword(settings.get("waymark.db.owner.password"));
        owner.setConnectTimeout(TimeLimits.CONNECT_SECONDS);
        owner.setSocketTimeout(TimeLimits.OF_WHOLE_TABLES_SECONDS);
        Connection connection = owner.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    static void execute(Connection connection, String... commands) throws SQLException {
        for (String command : commands) {
            Sql.of(command).run(connection);
        }
    }
}
