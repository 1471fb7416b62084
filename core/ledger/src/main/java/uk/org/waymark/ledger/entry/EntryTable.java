package uk.org.waymark.ledger.entry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement;

/** The stored entries of one agreement, read over the connection of the work under way. */
final class EntryTable {
    private static final int ROWS_AT_A_TIME = 10_000;
    private static final String ENTRIES =
            """
            SELECT sequence, kind, subject, part, period, body, known_from, recorded_at, recorded_by, reason, source
              FROM waymark.entry WHERE agreement = ?
            """;
    private static final String BETWEEN = ENTRIES + " AND sequence > ? AND sequence <= ? ORDER BY sequence";
    /** In the words of the index that has them. */
    private static final String OF_DEFINITIONS =
            ENTRIES + " AND kind IN ('agreement_release', 'theme_release', 'revision_in_force') ORDER BY sequence";

    private final Connection connection;
    private final String agreement;
    private final LongAdder read;

    /** @param read counts the entries that are read */
    EntryTable(Connection connection, String agreement, LongAdder read) {
        this.connection = connection;
        this.agreement = agreement;
        this.read = read;
    }

    /** The entries after one place in the chain, up to and with another, in their order. */
    List<Entry<?>> between(long after, long last) throws SQLException {
        return read(Sql.of(BETWEEN, agreement, after, last));
    }

    /** The releases of its definitions and the revisions in force, in their order. */
    List<Entry<?>> ofDefinitions() throws SQLException {
        return read(Sql.of(OF_DEFINITIONS, agreement));
    }

    private List<Entry<?>> read(Sql question) throws SQLException {
        List<Entry<?>> entries = new ArrayList<>();
        Shared shared = new Shared();
        question.each(connection, ROWS_AT_A_TIME, row -> entries.add(entry(row, shared)));
        read.add(entries.size());
        return entries;
    }

    private static Entry<Statement> entry(SqlRow row, Shared shared) throws SQLException {
        StoredStatement stored = new StoredStatement(
                row.text("kind"),
                row.text("subject"),
                shared.of(row.findText("part")),
                row.findText("period"),
                row.text("body"));
        return new Entry<>(
                row.number("sequence"),
                stored.read(),
                shared.of(row.instant("known_from")),
                shared.of(row.instant("recorded_at")),
                shared.of(row.uuid("recorded_by")),
                shared.of(row.findText("reason")),
                shared.of(row.findText("source")));
    }

    /** What many entries of one reading have in common, as one object for all: it is half of what they would take. */
    private static final class Shared {
        /** Beyond it, what is new is not looked for again: reasons and moments may all differ. */
        private static final int MOST = 1_000;

        private final Map<Object, Object> seen = new HashMap<>();

        @SuppressWarnings("unchecked") // what is equal to it is of its class
        <T> T of(T one) {
            Object before = seen.size() < MOST ? seen.putIfAbsent(one, one) : seen.get(one);
            return before == null ? one : (T) before;
        }
    }
}
