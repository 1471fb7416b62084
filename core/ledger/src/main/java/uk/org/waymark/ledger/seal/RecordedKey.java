package uk.org.waymark.ledger.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import uk.org.waymark.ledger.database.Sql;

/**
 * A key that statements were signed with, as the chain of acts has it.
 *
 * @param since when Waymark first used it
 */
public record RecordedKey(SealKey key, Instant since) {
    private static final String ALL =
            "SELECT detail, recorded_at FROM waymark.audit WHERE act = 'key_made' ORDER BY sequence DESC";

    /** All there were, the present one first. */
    static List<RecordedKey> all(Connection connection) throws SQLException {
        return Sql.of(ALL)
                .list(connection, row -> new RecordedKey(new SealKey(row.text("detail")), row.instant("recorded_at")));
    }
}
