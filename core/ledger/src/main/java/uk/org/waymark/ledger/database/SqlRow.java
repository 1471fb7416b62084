package uk.org.waymark.ledger.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of an answer, read by the names of its columns while it is the one at hand. A column that can be NULL is looked
 * for with {@code find}; elsewhere a NULL is a fault of the statement.
 */
public final class SqlRow {
    private final ResultSet rows;

    SqlRow(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) throws SQLException {
        return there(column, rows.getString(column));
    }

    public Optional<String> findText(String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    public UUID uuid(String column) throws SQLException {
        return there(column, rows.getObject(column, UUID.class));
    }

    public Optional<UUID> findUuid(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, UUID.class));
    }

    public Instant instant(String column) throws SQLException {
        return there(column, rows.getObject(column, OffsetDateTime.class)).toInstant();
    }

    public Optional<Instant> findInstant(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public long number(String column) throws SQLException {
        return there(column, findNumber(column).orElse(null));
    }

    public Optional<Long> findNumber(String column) throws SQLException {
        long number = rows.getLong(column);
        return rows.wasNull() ? Optional.empty() : Optional.of(number);
    }

    /** Whether a column is true. */
    public boolean is(String column) throws SQLException {
        boolean is = rows.getBoolean(column);
        return there(column, rows.wasNull() ? null : is);
    }

    public byte[] bytes(String column) throws SQLException {
        return there(column, rows.getBytes(column));
    }

    private static <T> T there(String column, T value) {
        if (value == null) {
            throw new IllegalStateException("The column " + column + " is NULL");
        }
        return value;
    }
}
