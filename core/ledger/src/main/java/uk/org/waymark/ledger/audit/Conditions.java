package uk.org.waymark.ledger.audit;

import uk.org.waymark.ledger.database.Sql;

/** What the rows of a question have to fulfil, with the values for its question marks. */
final class Conditions {
    private Sql where = Sql.of(" WHERE TRUE");

    /** Adds one; its text is ours, the values may be anybody's. */
    Conditions and(String text, Object... values) {
        where = where.then(" AND " + text, values);
        return this;
    }

    Sql where() {
        return where;
    }
}
