package uk.org.waymark.ledger.database;

import java.sql.SQLException;

/** The database is there and would not do what it was asked; a fault of ours or of who set it up. */
public final class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseRefused(SQLException cause) {
        super("The database refused: " + cause.getMessage(), cause);
    }

    /** The right failure for {@code cause}: unavailable when the connection was lost, else refused. */
    public static RuntimeException orUnavailable(SQLException cause) {
        return DatabaseUnavailable.find(cause)
                .<RuntimeException>map(unavailable -> unavailable)
                .orElseGet(() -> new DatabaseRefused(cause));
    }
}
