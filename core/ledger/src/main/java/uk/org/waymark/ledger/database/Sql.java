package uk.org.waymark.ledger.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A statement of SQL with the values of its question marks. It is always prepared, so that no value is ever part of the
 * text. A value is a text, a number, true or false, a UUID, a date or bytes; an {@link Instant}; a collection, which is
 * an array of texts to PostgreSQL; or an {@link Optional} of one of these, which is NULL when it is empty.
 */
public final class Sql {
    private static final int ALL_AT_ONCE = 0;

    private final String text;
    private final List<Object> values;

    private Sql(String text, List<Object> values) {
        this.text = text;
        this.values = values;
    }

    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** This text with another behind it, and the values of both. */
    public Sql then(Sql more) {
        List<Object> both = new ArrayList<>(values);
        both.addAll(more.values);
        return new Sql(text + more.text, List.copyOf(both));
    }

    /** This text with another behind it, whose values follow. */
    public Sql then(String more, Object... values) {
        return then(Sql.of(more, values));
    }

    /** What is made of one row. */
    public interface Reading<T> {
        T of(SqlRow row) throws SQLException;
    }

    /** What is done with one row after another. */
    public interface Visit {
        void of(SqlRow row) throws SQLException;
    }

    /** Runs a statement of which no answer is expected. */
    public void run(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            statement.execute();
        }
    }

    /** Changes rows, and gives how many. */
    public int update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> find(Connection connection, Reading<T> reading) throws SQLException {
        try (PreparedStatement statement = prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            return first(rows, reading);
        }
    }

    /** The first row of the answer to the second of two statements, which are sent as one. */
    public <T> Optional<T> findBySecond(Connection connection, Reading<T> reading) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            statement.execute();
            statement.getMoreResults();
            try (ResultSet rows = statement.getResultSet()) {
                return first(rows, reading);
            }
        }
    }

    /** The row of a question that is always answered by one. */
    public <T> T one(Connection connection, Reading<T> reading) throws SQLException {
        return find(connection, reading)
                .orElseThrow(() -> new IllegalStateException("No row was the answer to: " + text));
    }

    /** Whether there is such a row. */
    public boolean finds(Connection connection) throws SQLException {
        return find(connection, row -> true).isPresent();
    }

    /** Every row, in memory. */
    public <T> List<T> list(Connection connection, Reading<T> reading) throws SQLException {
        List<T> all = new ArrayList<>();
        each(connection, ALL_AT_ONCE, row -> all.add(reading.of(row)));
        return all;
    }

    /** Visits every row, of which only so many are in memory at a time. */
    public void each(Connection connection, int atATime, Visit visit) throws SQLException {
        Optional<SqlRow> unused = search(connection, atATime, row -> {
            visit.of(row);
            return Optional.empty();
        });
    }

    /** The first thing that a row gives; the rows after that one are not read. */
    public <T> Optional<T> search(Connection connection, int atATime, Reading<Optional<T>> reading)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            statement.setFetchSize(atATime);
            try (ResultSet rows = statement.executeQuery()) {
                SqlRow row = new SqlRow(rows);
                Optional<T> found = Optional.empty();
                while (found.isEmpty() && rows.next()) {
                    found = reading.of(row);
                }
                return found;
            }
        }
    }

    private static <T> Optional<T> first(ResultSet rows, Reading<T> reading) throws SQLException {
        return rows.next() ? Optional.of(reading.of(new SqlRow(rows))) : Optional.empty();
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        OneWay.requireNone(text);
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, forDriver(connection, values.get(i)));
            }
            return statement;
        } catch (SQLException | RuntimeException refused) {
            statement.close();
            throw refused;
        }
    }

    private static Object forDriver(Connection connection, Object value) throws SQLException {
        if (value instanceof Optional<?> perhaps) {
            return perhaps.isPresent() ? forDriver(connection, perhaps.get()) : null;
        }
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Collection<?> several ? connection.createArrayOf("text", several.toArray()) : value;
    }

    @Override
    public String toString() {
        return text;
    }
}
