package uk.org.waymark.ledger.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The chain of acts, one for the installation, over a connection whose transaction is somebody else's to end. */
public final class ActChain {
    private static final String THERE = "SELECT EXISTS (SELECT FROM pg_attribute"
            + " WHERE attrelid = to_regclass('waymark.audit') AND attname = 'hash' AND NOT attisdropped)";
    private static final String LAST =
            "SELECT sequence, encode(hash, 'hex') FROM waymark.audit ORDER BY sequence DESC LIMIT 1";
    private static final String AT = "SELECT encode(hash, 'hex') FROM waymark.audit WHERE sequence = ?";
    /** Sent as one, so that the lock is held for one round trip less; the second sees what was there when it came. */
    private static final String LOCK_AND_LAST =
            "SELECT pg_advisory_xact_lock(hashtextextended('waymark.audit', 0)); " + LAST;

    private static final String APPEND =
            """
            INSERT INTO waymark.audit (sequence, recorded_at, recorded_by, act, about, agreement, theme, detail, role,
                                       sha256, previous_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, decode(?, 'hex'), decode(?, 'hex'))
            """;

    private final Connection connection;

    public ActChain(Connection connection) {
        this.connection = connection;
    }

    /** Whether the schema is one in which acts are chained. */
    public static boolean isThere(Connection connection) throws SQLException {
        try (PreparedStatement there = connection.prepareStatement(THERE);
                ResultSet row = there.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    public Head head() throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(LAST);
                ResultSet row = last.executeQuery()) {
            return head(row);
        }
    }

    private static Head head(ResultSet row) throws SQLException {
        return row.next() ? new Head(row.getLong(1), new Hash(row.getString(2))) : Head.EMPTY;
    }

    /** Whether the chain once ended so. */
    public boolean has(Head head) throws SQLException {
        if (head.equals(Head.EMPTY)) {
            return true;
        }
        try (PreparedStatement at = connection.prepareStatement(AT)) {
            at.setLong(1, head.sequence());
            try (ResultSet row = at.executeQuery()) {
                return row.next() && row.getString(1).equals(head.hash().hex());
            }
        }
    }

    /**
     * Appends acts in their order. From here to the end of the transaction nobody else can append any, and everybody who
     * signs in does; so this is the last thing a transaction does.
     */
    public void append(List<ActRow> acts) throws SQLException {
        if (acts.isEmpty()) {
            return;
        }
        Head head = lockedHead();
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            for (ActRow act : acts) {
                ActLink link = ActLink.after(head, act);
                fill(append, link);
                append.executeUpdate();
                head = link.head();
            }
        }
    }

    private Head lockedHead() throws SQLException {
        try (PreparedStatement both = connection.prepareStatement(LOCK_AND_LAST)) {
            both.execute();
            both.getMoreResults();
            try (ResultSet row = both.getResultSet()) {
                return head(row);
            }
        }
    }

    private static void fill(PreparedStatement append, ActLink link) throws SQLException {
        ActRow act = link.row();
        append.setLong(1, link.sequence());
        append.setObject(2, act.recordedAt().atOffset(ZoneOffset.UTC));
        append.setObject(3, orNull(act.recordedBy()));
        append.setString(4, act.act());
        append.setObject(5, orNull(act.about()));
        append.setString(6, orNull(act.agreement()));
        append.setString(7, orNull(act.theme()));
        append.setString(8, act.detail());
        append.setString(9, orNull(act.role()));
        append.setString(10, orNull(act.sha256().map(Hash::hex)));
        append.setString(11, link.previous().hex());
        append.setString(12, link.hash().hex());
    }

    private static <T> T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
