package uk.org.waymark.ledger.chain;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.TimeLimits;

/** The chain of one agreement, over a connection whose transaction is somebody else's to end. */
public final class Chain {
    private static final String LAST =
            """
            SELECT sequence, encode(hash, 'hex') AS hash
              FROM waymark.entry WHERE agreement = ? ORDER BY sequence DESC LIMIT 1
            """;
    private static final String LAST_OF_SEVERAL =
            """
            SELECT chain.agreement, last.sequence, encode(last.hash, 'hex') AS hash
              FROM unnest(?::text[]) AS chain (agreement)
             CROSS JOIN LATERAL (SELECT sequence, hash FROM waymark.entry
                                  WHERE entry.agreement = chain.agreement ORDER BY sequence DESC LIMIT 1) AS last
            """;
    private static final String AT =
            "SELECT encode(hash, 'hex') AS hash FROM waymark.entry WHERE agreement = ? AND sequence = ?";
    private static final String LOCK =
            """
            SELECT pg_advisory_xact_lock(hashtextextended('waymark.entry ' || ?, 0)),
                   set_config('statement_timeout', ?, true)
            """;

    private final Connection connection;
    private final String agreement;

    /** Rows that come one after another. */
    @FunctionalInterface
    public interface Rows {
        /** Gives each in its turn; from the first on, the connection is the chain's, and whoever gives asks it nothing. */
        void give(Consumer<Row> taker);
    }

    public Chain(Connection connection, String agreement) {
        this.connection = connection;
        this.agreement = agreement;
    }

    public Head head() throws SQLException {
        return Sql.of(LAST, agreement).find(connection, Head::read).orElse(Head.EMPTY);
    }

    /** The heads of several chains by agreement, in one question; a chain with nothing in it has none. */
    public static Map<String, Head> heads(Connection connection, Collection<String> agreements) throws SQLException {
        return Sql.of(LAST_OF_SEVERAL, List.copyOf(agreements))
                .list(connection, row -> Map.entry(row.text("agreement"), Head.read(row)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the chain once ended so. */
    public boolean has(Head head) throws SQLException {
        if (head.equals(Head.EMPTY)) {
            return true;
        }
        return Sql.of(AT, agreement, head.sequence())
                .find(connection, row -> row.text("hash"))
                .filter(head.hash().hex()::equals)
                .isPresent();
    }

    /** Lets nobody else append to this chain until the transaction ends, and gives a long COPY the time it needs. */
    public void lock() throws SQLException {
        Sql.of(LOCK, agreement, TimeLimits.OF_A_COPY).run(connection);
    }

    /**
     * Appends the rows in their order, as one COPY, and says where the chain then ends. PostgreSQL stores those that were
     * sent while the next are hashed.
     */
    public Head append(Iterable<Row> rows) throws SQLException {
        return append((Rows) rows::forEach);
    }

    /**
     * Appends rows in the order in which they are given, as one COPY that begins with the first of them, and says where
     * the chain then ends. Whatever ends the giving early ends the COPY too, and with it the transaction.
     */
    public Head append(Rows rows) throws SQLException {
        lock();
        Growth growth = new Growth(connection.unwrap(PGConnection.class), agreement, head());
        try {
            rows.give(growth::add);
            return growth.end();
        } catch (UncheckedIOException refused) {
            throw refused.getCause().getCause() instanceof SQLException cause
                    ? cause
                    : new SQLException(refused.getMessage(), "08006", refused);
        } finally {
            growth.leave();
        }
    }
}
