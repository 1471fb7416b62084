package uk.org.waymark.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import uk.org.waymark.launcher.settings.DatabaseAccess.Account;
import uk.org.waymark.launcher.settings.LaunchFault;

/** The database and its two users: the owner who migrates it, and the application, which may only connect. */
final class DatabaseAccounts {
    private DatabaseAccounts() {}

    /** Makes what is missing; a start that was cut short is finished by the next. */
    static void ensure(DatabaseSecrets secrets) {
        Account administrator = secrets.administrator();
        try (Connection connection =
                DriverManager.getConnection(secrets.url("postgres"), administrator.user(), administrator.password())) {
            ensureUser(connection, secrets.owner());
            ensureUser(connection, secrets.application());
            ensureDatabase(connection, secrets);
        } catch (SQLException fault) {
            throw LaunchFault.cannotStart("The embedded database cannot be set up: " + fault.getMessage(), fault);
        }
    }

    private static void ensureUser(Connection connection, Account account) throws SQLException {
        if (isThere(
                connection, "select 1 from pg_authid where rolname = ? and rolpassword is not null", account.user())) {
            return;
        }
        if (!isThere(connection, "select 1 from pg_authid where rolname = ?", account.user())) {
            execute(connection, "create role " + account.user() + " login");
        }
        // The driver sends the password hashed, so that it is in no log of the server.
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(account.user(), account.password().toCharArray(), "scram-sha-256");
    }

    private static void ensureDatabase(Connection connection, DatabaseSecrets secrets) throws SQLException {
        String database = DatabaseSecrets.DATABASE;
        if (!isThere(connection, "select 1 from pg_database where datname = ?", database)) {
            execute(
                    connection,
                    "create database " + database + " owner " + secrets.owner().user());
        }
        execute(connection, "revoke all on database " + database + " from public");
        execute(
                connection,
                "grant connect on database " + database + " to "
                        + secrets.application().user());
    }

    private static boolean isThere(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
