package uk.org.waymark.ledger.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.entry.Account;

/** The table of what publications consist of. */
record PublicationFiles(Connection connection) {
    private static final String KEEP =
            """
            INSERT INTO waymark.publication_file (sha256, size, content, stored_by)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String ONE = "SELECT content FROM waymark.publication_file WHERE sha256 = ?";

    /** Keeps something under its digest, once. */
    void keep(Kept kept, Account by) throws SQLException {
        Sql.of(KEEP, kept.digest().hex(), (long) kept.content().length, kept.content(), by.id())
                .update(connection);
    }

    Optional<byte[]> find(Hash digest) throws SQLException {
        return Sql.of(ONE, digest.hex()).find(connection, row -> row.bytes("content"));
    }

    /** Something to keep. */
    @SuppressWarnings("ArrayRecordComponent") // written once and never compared
    record Kept(Hash digest, byte[] content) {
        static Kept of(byte[] content) {
            return new Kept(Hash.ofBytes(content), content);
        }
    }
}
