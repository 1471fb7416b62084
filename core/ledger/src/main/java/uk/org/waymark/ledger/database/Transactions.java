package uk.org.waymark.ledger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Work on the database that happens as a whole or not at all. */
public interface Transactions {

    /**
     * Does the work in the transaction under way, or in one of its own.
     *
     * @throws DatabaseUnavailable when the database cannot be reached; {@link DatabaseBusy} when a lock, an answer or a
     *     connection was not to be had in time
     */
    <T> T inOne(Work<T> work);

    /**
     * Asks one question in the transaction under way; where there is none it needs none of its own.
     *
     * @throws DatabaseUnavailable as {@link #inOne}
     */
    default <T> T ask(Work<T> question) {
        return inOne(question);
    }

    /** Whether this thread is at work in a transaction, and so has to see what it wrote itself. */
    boolean isUnderWay();

    /** Since when the database has been away without a break; empty while it answers. */
    Optional<Instant> awaySince();

    /** When the oldest work that is still going on was begun. */
    Optional<Instant> oldestBegun();

    /** How many statements were sent since the start. */
    long statements();

    /** How many wait for a connection to be free. */
    default int waiting() {
        return 0;
    }

    /** Something done through a connection, which is closed for it afterwards. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
