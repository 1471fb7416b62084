package uk.org.waymark.ledger.chain;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import uk.org.waymark.ledger.database.TimeLimits;

/** The chain of one agreement, over a connection whose transaction is somebody else's to end. */
public final class Chain {
    private static final String LAST =
            "SELECT sequence, encode(hash, 'hex') FROM waymark.entry WHERE agreement = ? ORDER BY sequence DESC LIMIT 1";
    private static final String AT =
            "SELECT encode(hash, 'hex') FROM waymark.entry WHERE agreement = ? AND sequence = ?";
    private static final String LOCK =
            """
            SELECT pg_advisory_xact_lock(hashtextextended('waymark.entry ' || ?, 0)),
                   set_config('statement_timeout', ?, true)
            """;

    private final Connection connection;
    private final String agreement;

    public Chain(Connection connection, String agreement) {
        this.connection = connection;
        this.agreement = agreement;
    }

    public Head head() throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(LAST)) {
            last.setString(1, agreement);
            try (ResultSet row = last.executeQuery()) {
                return row.next() ? new Head(row.getLong(1), new Hash(row.getString(2))) : Head.EMPTY;
            }
        }
    }

    /** Whether the chain once ended so. */
    public boolean has(Head head) throws SQLException {
        if (head.equals(Head.EMPTY)) {
            return true;
        }
        try (PreparedStatement at = connection.prepareStatement(AT)) {
            at.setString(1, agreement);
            at.setLong(2, head.sequence());
            try (ResultSet row = at.executeQuery()) {
                return row.next() && row.getString(1).equals(head.hash().hex());
            }
        }
    }

    /** Lets nobody else append to this chain until the transaction ends, and gives a long COPY the time it needs. */
    public void lock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, agreement);
            lock.setString(2, TimeLimits.OF_A_COPY);
            lock.execute();
        }
    }

    /** Appends the rows in their order, as one COPY, and says where the chain then ends. */
    public Head append(List<Row> rows) throws SQLException {
        lock();
        Head head = head();
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (OutputStream copy =
                new BufferedOutputStream(new PGCopyOutputStream(postgres, CopyLine.COMMAND), 1 << 16)) {
            for (Row row : rows) {
                Link link = Link.after(head, agreement, row);
                copy.write(CopyLine.of(link).getBytes(StandardCharsets.UTF_8));
                head = link.head();
            }
        } catch (IOException e) {
            throw e.getCause() instanceof SQLException refused ? refused : new SQLException(e.getMessage(), "08006", e);
        }
        return head;
    }
}
