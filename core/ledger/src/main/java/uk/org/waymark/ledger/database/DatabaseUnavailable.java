package uk.org.waymark.ledger.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.setting.Setting;

/** The database cannot be reached now, and which setting to look at; what was asked for may be asked for again. */
public class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** The database could not be reached, as the application or as {@code whose} user says. */
    public static DatabaseUnavailable because(Setting user, Setting password, Throwable cause) {
        Throwable root = root(cause);
        String state = DriverFailure.state(cause).orElse("");
        String what =
                switch (state) {
                    case "53100" -> "The disk of the database is full. Make room on it.";
                    case "53300" -> "The database has no connection left. Raise its max_connections, or close others.";
                    case "25006" ->
                        "The database takes no changes, as a standby does. Look at the setting "
                                + named(Setting.DATABASE_URL) + ".";
                    default ->
                        "The database cannot be reached. Look at the setting " + named(setting(user, password, state))
                                + ".";
                };
        return new DatabaseUnavailable(what + " PostgreSQL's driver says: " + firstLine(root), cause);
    }

    /** The same for a connection of the application's own user. */
    public static DatabaseUnavailable because(Throwable cause) {
        return because(Setting.DATABASE_USER, Setting.DATABASE_PASSWORD, cause);
    }

    /** The database is there, and what is done once at start has not been done yet. */
    static DatabaseUnavailable notPrepared() {
        return new DatabaseUnavailable(
                "The database is not ready yet. If this lasts, look at the setting " + named(Setting.DATABASE_URL)
                        + " and at the log.",
                null);
    }

    /** The database is there, and another Waymark has not brought its schema up to date yet. */
    static DatabaseUnavailable notMigrated() {
        return new DatabaseUnavailable(
                "The database does not have schema " + Schema.NEWEST + " yet, which a Waymark that writes to it makes.",
                null);
    }

    /** Finds out whether something failed because the connection was lost or could not be made. */
    public static Optional<DatabaseUnavailable> find(Throwable failure) {
        return DriverFailure.state(failure).filter(DriverFailure::isAway).map(state -> because(failure));
    }

    private static Setting setting(Setting user, Setting password, String state) {
        return switch (state) {
            case "28P01" -> password;
            case "28000" -> user;
            default -> Setting.DATABASE_URL;
        };
    }

    private static String named(Setting setting) {
        return setting.key() + " (" + setting.environmentName() + ")";
    }

    private static Throwable root(Throwable failure) {
        // A refused connection is told best by the driver's own message, not by the socket's below it.
        return causes(failure)
                .filter(cause -> cause instanceof SQLException sql && sql.getSQLState() != null)
                .reduce((outer, inner) -> inner)
                .orElseGet(() -> causes(failure).reduce((outer, inner) -> inner).orElse(failure));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("nothing");
    }
}
