package uk.org.waymark.ledger.database;

import java.sql.SQLException;

/** The database is there and would not do what it was asked; a fault of ours or of who set it up. */
public final class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseRefused(SQLException cause) {
        super("The database refused: " + cause.getMessage(), cause);
    }
}
