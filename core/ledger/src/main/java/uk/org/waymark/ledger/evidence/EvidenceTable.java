package uk.org.waymark.ledger.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Sql;
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
        return Sql.of(KEEP, file.digest().hex(), file.type().mediaType(), file.size(), content, by.id())
                        .update(connection)
                == 1;
    }

    Set<Hash> kept(Set<Hash> digests) throws SQLException {
        return Set.copyOf(Sql.of(KEPT, digests.stream().map(Hash::hex).toList())
                .list(connection, row -> new Hash(row.text("sha256"))));
    }

    Optional<OpenedFile> find(Hash digest) throws SQLException {
        return Sql.of(ONE, digest.hex())
                .find(
                        connection,
                        row -> new OpenedFile(
                                new EvidenceFile(
                                        digest, FileType.ofMediaType(row.text("media_type")), row.number("size")),
                                row.bytes("content")));
    }
}
