package uk.org.waymark.ledger.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on the database that happens as a whole or not at all. */
public interface Transactions {

    /**
     * Does the work in the transaction under way, or in one of its own.
     *
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    <T> T inOne(Work<T> work);

    /** Something done through a connection, which is closed for it afterwards. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
