package uk.org.waymark.ledger.chain;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Compares each file kept as evidence with the digest it was kept under. */
record EvidenceVerifier(Connection connection, PrintStream out) {
    private static final String CHANGED =
            "SELECT min(sha256) FILTER (WHERE encode(sha256(content), 'hex') <> sha256), count(*) FROM waymark.evidence";

    List<String> findFaults() throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(CHANGED);
                ResultSet found = all.executeQuery()) {
            found.next();
            Optional<String> changed = Optional.ofNullable(found.getString(1));
            if (changed.isEmpty()) {
                out.println("evidence files: " + found.getLong(2) + " sound");
            }
            return changed.map(digest -> "NOT SOUND: evidence file " + digest + ": its content is not what was kept.").stream()
                    .toList();
        }
    }
}
