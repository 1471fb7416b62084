package uk.org.waymark.ledger.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.entry.Account;

/** The table of files. */
record EvidenceTable(Connection connection) {
    private static final String KEEP =
            """
            INSERT INTO waymark.evidence (sha256, media_type, size, content, stored_by)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String ONE = "SELECT media_type, size, content FROM waymark.evidence WHERE sha256 = ?";

    private static final String KEPT = "SELECT sha256 FROM waymark.evidence WHERE sha256 = ANY (?)";

    /** Keeps a file; false when it is kept already. */
    boolean keep(EvidenceFile file, byte[] content, Account by) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, file.digest().hex());
            keep.setString(2, file.type().mediaType());
            keep.setLong(3, file.size());
            keep.setBytes(4, content);
            keep.setObject(5, by.id());
            return keep.executeUpdate() == 1;
        }
    }

    Set<Hash> kept(Set<Hash> digests) throws SQLException {
        try (PreparedStatement kept = connection.prepareStatement(KEPT)) {
            kept.setArray(
                    1,
                    connection.createArrayOf(
                            "text", digests.stream().map(Hash::hex).toArray()));
            Set<Hash> found = new HashSet<>();
            try (ResultSet rows = kept.executeQuery()) {
                while (rows.next()) {
                    found.add(new Hash(rows.getString(1)));
                }
            }
            return found;
        }
    }

    Optional<OpenedFile> find(Hash digest) throws SQLException {
        try (PreparedStatement one = connection.prepareStatement(ONE)) {
            one.setString(1, digest.hex());
            try (ResultSet row = one.executeQuery()) {
                return row.next()
                        ? Optional.of(new OpenedFile(
                                new EvidenceFile(digest, FileType.ofMediaType(row.getString(1)), row.getLong(2)),
                                row.getBytes(3)))
                        : Optional.empty();
            }
        }
    }
}
