package uk.org.waymark.ledger.chain;

import java.sql.SQLException;
import uk.org.waymark.ledger.database.SqlRow;

/**
 * The last entry of an agreement's chain, and so the version of everything that can be asked of it; or the last act of
 * the chain of acts.
 *
 * @param sequence how many entries or acts there are
 */
public record Head(long sequence, Hash hash) {
    /** Of a chain with nothing in it. */
    public static final Head EMPTY = new Head(0, Hash.NONE);

    static Head read(SqlRow row) throws SQLException {
        return new Head(row.number("sequence"), new Hash(row.text("hash")));
    }
}
