package uk.org.waymark.ledger.database;

/**
 * The database was asked for more than it could do in time: others were writing, or every connection was in use. Nothing
 * was done, and the same may be asked for again in a few seconds.
 */
public final class DatabaseBusy extends DatabaseUnavailable {
    private static final long serialVersionUID = 1L;

    DatabaseBusy(String what, Throwable cause) {
        super(what + " Nothing was recorded; try again in a few seconds.", cause);
    }

    /** Others record figures, and the turn of this work did not come. */
    static DatabaseBusy outOfTurn() {
        return new DatabaseBusy("Others are recording figures, so your turn did not come in time.", null);
    }

    /** There are as many connections as there may be, and each is in use. */
    public static DatabaseBusy withoutConnection(Throwable cause) {
        return new DatabaseBusy("Every connection to the database is in use.", cause);
    }

    /** As much is done in the background as may be at once. */
    public static DatabaseBusy withoutThread(Throwable cause) {
        return new DatabaseBusy("Waymark has too much to do at the moment.", cause);
    }
}
