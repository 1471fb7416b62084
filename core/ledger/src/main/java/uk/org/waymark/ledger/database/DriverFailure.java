package uk.org.waymark.ledger.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** The meaning of a failure of the database driver to whoever asked, by the code that PostgreSQL gives it. */
public final class DriverFailure {
    private DriverFailure() {}

    /** The failure to throw in place of {@code cause}: away, busy, or refused. */
    public static RuntimeException of(SQLException cause) {
        String state = state(cause).orElse("");
        if (isBusy(state)) {
            return new DatabaseBusy("The database did not get to it in time.", cause);
        }
        return isAway(state) ? DatabaseUnavailable.because(cause) : new DatabaseRefused(cause);
    }

    /** The failure to throw where no connection was to be had. */
    static DatabaseUnavailable withoutConnection(SQLException cause) {
        // The pool says without any code that all of its connections are in use.
        return state(cause).isEmpty() ? DatabaseBusy.withoutConnection(cause) : DatabaseUnavailable.because(cause);
    }

    /** PostgreSQL's code for what went wrong, or the driver's. */
    static Optional<String> state(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(state -> state != null && !state.isEmpty())
                .reduce((outer, inner) -> inner);
    }

    /** Whether the connection itself was lost, and not only refused what it was asked. */
    static boolean isLost(SQLException cause) {
        return state(cause)
                .filter(state -> state.startsWith("08") || state.startsWith("57P"))
                .isPresent();
    }

    /** Connection lost or refused, shut down, out of room, memory or connections, cannot read or write, a standby. */
    static boolean isAway(String state) {
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || state.equals("58030")
                || state.equals("25006");
    }

    /** A lock or an answer that did not come in time, or two that waited for each other. */
    private static boolean isBusy(String state) {
        return switch (state) {
            case "55P03", "57014", "40P01", "40001" -> true;
            default -> false;
        };
    }
}
