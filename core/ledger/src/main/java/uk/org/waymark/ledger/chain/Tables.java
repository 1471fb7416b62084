package uk.org.waymark.ledger.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables that the verifiers read. A backup is also taken of a schema that is not up to date yet. */
record Tables(Connection connection) {
    private static final List<String> FROM_THE_FIRST = List.of("entry", "theme_release");
    private static final List<String> SINCE_ACTS_ARE_CHAINED = List.of("membership", "credential", "token", "evidence");

    /** The tables that are gone. */
    List<String> findFaults() throws SQLException {
        if (!is("SELECT to_regnamespace('waymark') IS NOT NULL")) {
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
        return is("SELECT to_regclass('waymark." + table + "') IS NOT NULL");
    }

    private boolean is(String question) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(question);
                ResultSet row = ask.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
