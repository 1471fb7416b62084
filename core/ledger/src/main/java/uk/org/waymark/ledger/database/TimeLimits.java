package uk.org.waymark.ledger.database;

/**
 * How long anything waits for the database. They grow from the inside out, so that the innermost one that applies says
 * what was the matter: a lock, then a statement, then the answer of a server that is frozen.
 */
public final class TimeLimits {
    static final String CONNECT_SECONDS = "5";
    static final String SOCKET_SECONDS = "10";
    static final int POOL_SECONDS = 5;

    /** Said first in each session: the longest wait for a lock, and the longest statement. */
    public static final String OF_A_SESSION = "SET lock_timeout TO '5s'; SET statement_timeout TO '8s'";

    /** For the one statement that may take long: the COPY of a large import. */
    public static final String OF_A_COPY = "600s";

    private TimeLimits() {}
}
