package uk.org.waymark.ledger.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.org.waymark.ledger.database.Sql;

/** The chain of acts, one for the installation, over a connection whose transaction is somebody else's to end. */
public final class ActChain {
    private static final String THERE =
            """
            SELECT FROM pg_attribute
             WHERE attrelid = to_regclass('waymark.audit') AND attname = 'hash' AND NOT attisdropped
            """;
    private static final String LAST =
            "SELECT sequence, encode(hash, 'hex') AS hash FROM waymark.audit ORDER BY sequence DESC LIMIT 1";
    private static final String AT = "SELECT encode(hash, 'hex') AS hash FROM waymark.audit WHERE sequence = ?";
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
        return Sql.of(THERE).finds(connection);
    }

    public Head head() throws SQLException {
        return Sql.of(LAST).find(connection, Head::read).orElse(Head.EMPTY);
    }

    /** Whether the chain once ended so. */
    public boolean has(Head head) throws SQLException {
        if (head.equals(Head.EMPTY)) {
            return true;
        }
        return Sql.of(AT, head.sequence())
                .find(connection, row -> row.text("hash"))
                .filter(head.hash().hex()::equals)
                .isPresent();
    }

    /**
     * Appends acts in their order. From here to the end of the transaction nobody else can append any, and everybody who
     * signs in does; so this is the last thing a transaction does.
     */
    public void append(List<ActRow> acts) throws SQLException {
        if (acts.isEmpty()) {
            return;
        }
        Head head = Sql.of(LOCK_AND_LAST).findBySecond(connection, Head::read).orElse(Head.EMPTY);
        for (ActRow act : acts) {
            ActLink link = ActLink.after(head, act);
            insert(link).run(connection);
            head = link.head();
        }
    }

    private static Sql insert(ActLink link) {
        ActRow act = link.row();
        return Sql.of(
                APPEND,
                link.sequence(),
                act.recordedAt(),
                act.recordedBy(),
                act.act(),
                act.about(),
                act.agreement(),
                act.theme(),
                act.detail(),
                act.role(),
                act.sha256().map(Hash::hex),
                link.previous().hex(),
                link.hash().hex());
    }
}
