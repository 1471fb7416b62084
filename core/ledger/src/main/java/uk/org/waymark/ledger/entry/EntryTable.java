package uk.org.waymark.ledger.entry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement;

/** The stored entries of one agreement, read over the connection of the work under way. */
final class EntryTable {
    private static final int ROWS_AT_A_TIME = 10_000;
    private static final String BETWEEN =
            """
            SELECT sequence, kind, subject, part, period, body, known_from, recorded_at, recorded_by, reason, source
            FROM waymark.entry WHERE agreement = ? AND sequence > ? AND sequence <= ? ORDER BY sequence
            """;

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
        List<Entry<?>> entries = new ArrayList<>();
        Sql.of(BETWEEN, agreement, after, last).each(connection, ROWS_AT_A_TIME, row -> entries.add(entry(row)));
        read.add(entries.size());
        return entries;
    }

    private static Entry<Statement> entry(SqlRow row) throws SQLException {
        StoredStatement stored = new StoredStatement(
                row.text("kind"), row.text("subject"), row.findText("part"), row.findText("period"), row.text("body"));
        return new Entry<>(
                row.number("sequence"),
                stored.read(),
                row.instant("known_from"),
                row.instant("recorded_at"),
                row.uuid("recorded_by"),
                row.findText("reason"),
                row.findText("source"));
    }
}
