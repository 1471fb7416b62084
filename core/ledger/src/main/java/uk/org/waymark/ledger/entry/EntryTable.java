package uk.org.waymark.ledger.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
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
        try (PreparedStatement query = connection.prepareStatement(BETWEEN)) {
            query.setFetchSize(ROWS_AT_A_TIME);
            query.setString(1, agreement);
            query.setLong(2, after);
            query.setLong(3, last);
            try (ResultSet row = query.executeQuery()) {
                List<Entry<?>> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(entry(row));
                }
                read.add(entries.size());
                return entries;
            }
        }
    }

    private static Entry<Statement> entry(ResultSet row) throws SQLException {
        Columns columns = new Columns(
                row.getString("subject"), text(row, "part"), text(row, "period"), Body.parse(row.getString("body")));
        return new Entry<>(
                row.getLong("sequence"),
                StatementKind.ofCode(row.getString("kind")).read(columns),
                instant(row, "known_from"),
                instant(row, "recorded_at"),
                row.getObject("recorded_by", UUID.class),
                text(row, "reason"),
                text(row, "source"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
