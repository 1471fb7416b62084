package uk.org.waymark.ledger.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the rows of a question have to fulfil, with the values for its question marks. */
final class Conditions {
    private final List<String> texts = new ArrayList<>(List.of("TRUE"));
    private final List<Object> values = new ArrayList<>();

    /** Adds one; its text is ours, the values may be anybody's. */
    Conditions and(String text, Object... blanks) {
        texts.add(text);
        values.addAll(List.of(blanks));
        return this;
    }

    String where() {
        return " WHERE " + String.join(" AND ", texts);
    }

    /** Sets the values from a place on, and gives the place after them. */
    int setOn(PreparedStatement statement, int first) throws SQLException {
        int place = first;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
        return place;
    }
}
