package uk.org.waymark.ledger.database;

/**
 * The limits on every wait for the database. They grow from the inside out, so that the innermost one that applies says
 * what was the matter: a lock, then a statement, then the answer of a server that is frozen.
 */
public final class TimeLimits {
    /** For making a connection. */
    public static final int CONNECT_SECONDS = 3;

    static final String SOCKET_SECONDS = "7";
    static final int POOL_SECONDS = 5;

    /** Said first in each session: the longest wait for a lock, and the longest statement. */
    public static final String OF_A_SESSION = "SET lock_timeout TO '4s'; SET statement_timeout TO '6s'";

    /** For the one statement that may take long: the COPY of a large import. */
    public static final String OF_A_COPY = "600s";

    /** For one answer to work on whole tables: a migration, a backup, verifying. */
    public static final int OF_WHOLE_TABLES_SECONDS = 600;

    private TimeLimits() {}
}
