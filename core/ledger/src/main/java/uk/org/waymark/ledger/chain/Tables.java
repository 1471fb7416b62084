package uk.org.waymark.ledger.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.org.waymark.ledger.database.Sql;

/** The tables that the verifiers read. A backup is also taken of a schema that is not up to date yet. */
record Tables(Connection connection) {
    private static final List<String> FROM_THE_FIRST = List.of("entry", "theme_release");
    private static final List<String> SINCE_ACTS_ARE_CHAINED = List.of("membership", "credential", "token", "evidence");

    /** The tables that are gone. */
    List<String> findFaults() throws SQLException {
        if (!Sql.of("SELECT WHERE to_regnamespace('waymark') IS NOT NULL").finds(connection)) {
            throw new SQLException("nothing of Waymark is in this database", "3F000");
        }
        List<String> expected = new ArrayList<>(FROM_THE_FIRST);
        if (ActChain.isThere(connection)) {
            expected.addAll(SINCE_ACTS_ARE_CHAINED);
        }
        List<String> faults = new ArrayList<>();
        for (String table : expected) {
            if (!has(table)) {
                faults.add("NOT SOUND: the table " + table + " is not there.");
            }
        }
        return faults;
    }

    boolean has(String table) throws SQLException {
        return Sql.of("SELECT WHERE to_regclass(?) IS NOT NULL", "waymark." + table)
                .finds(connection);
    }
}
