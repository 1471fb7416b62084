package uk.org.waymark.ledger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import uk.org.waymark.ledger.setting.Setting;
import uk.org.waymark.ledger.setting.Settings;

/** One of the two database users with its password, and what an operator has to do when it is not let in. */
record DatabaseLogin(Settings settings, Setting user, Setting password) {
    static DatabaseLogin ofOwner(Settings settings) {
        return new DatabaseLogin(settings, Setting.DATABASE_OWNER_USER, Setting.DATABASE_OWNER_PASSWORD);
    }

    static DatabaseLogin ofApplication(Settings settings) {
        return new DatabaseLogin(settings, Setting.DATABASE_USER, Setting.DATABASE_PASSWORD);
    }

    String userName() {
        return settings.value(user);
    }

    /** Connections of this user, outside the server's pool. */
    DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(settings.value(Setting.DATABASE_URL));
        } catch (IllegalArgumentException notAnAddress) {
            throw new DatabaseFault(
                    "\"" + address() + "\" is not the address of a PostgreSQL database.",
                    "Write " + DatabaseFault.named(Setting.DATABASE_URL)
                            + " like jdbc:postgresql://db.example:5432/waymark.",
                    notAnAddress);
        }
        source.setUser(userName());
        source.setPassword(settings.value(password));
        source.setConnectTimeout(TimeLimits.CONNECT_SECONDS);
        source.setSocketTimeout(TimeLimits.OF_WHOLE_TABLES_SECONDS);
        return source;
    }

    /**
     * A connection, for its caller to close.
     *
     * @throws DatabaseUnavailable when the database cannot be reached now, but may be later
     * @throws DatabaseFault when it will not let this user in until somebody corrects something
     */
    Connection open() {
        try {
            return source().getConnection();
        } catch (SQLException refused) {
            throw refusal(refused);
        }
    }

    private RuntimeException refusal(SQLException refused) {
        String state = Optional.ofNullable(refused.getSQLState()).orElse("");
        return switch (state) {
            case "28P01" ->
                fault(
                        "The database does not accept the password of its user " + userName() + ".",
                        "Correct " + DatabaseFault.named(password) + ", or the user in " + DatabaseFault.named(user)
                                + ".",
                        refused);
            case "3D000" ->
                fault(
                        "There is no such database at " + address() + ".",
                        "Make it with database/create-users.sql, or correct "
                                + DatabaseFault.named(Setting.DATABASE_URL) + ".",
                        refused);
            case "08P01" ->
                fault(
                        "What answers at " + address() + " is not PostgreSQL.",
                        "Correct " + DatabaseFault.named(Setting.DATABASE_URL) + ".",
                        refused);
            default ->
                isWaitedFor(state)
                        ? DatabaseUnavailable.because(user, password, refused)
                        : fault(
                                "The database does not let its user " + userName() + " in: "
                                        + firstLine(refused.getMessage()) + ".",
                                "Correct that on the database, or " + DatabaseFault.named(user, password) + ".",
                                refused);
        };
    }

    /**
     * Whether waiting helps: the address does not answer, or the server starts, stops or has no connection left. A
     * rejected connection (08004) is the driver's word for a password or an encryption that is missing.
     */
    private static boolean isWaitedFor(String state) {
        return (state.startsWith("08") && !state.equals("08004")) || state.startsWith("57P") || state.startsWith("53");
    }

    /** Where the database is, without the parameters, among which a password may be. */
    private String address() {
        return settings.value(Setting.DATABASE_URL).replaceFirst("[?].*", "");
    }

    private static DatabaseFault fault(String wrong, String whatToDo, SQLException cause) {
        return new DatabaseFault(wrong, whatToDo, cause);
    }

    static String firstLine(String message) {
        String line = String.valueOf(message).lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
