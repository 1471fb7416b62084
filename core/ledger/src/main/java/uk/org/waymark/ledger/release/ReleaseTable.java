package uk.org.waymark.ledger.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import uk.org.waymark.ledger.chain.Hash;

/** The table of theme releases. */
final class ReleaseTable {
    private static final String STORE =
            """
            INSERT INTO waymark.theme_release (agreement, theme, sha256, declaration, known_from, stored_at)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String ALL =
            "SELECT agreement, theme, sha256, known_from, stored_at FROM waymark.theme_release";
    private static final String DECLARATION =
            "SELECT declaration FROM waymark.theme_release WHERE agreement = ? AND theme = ? AND sha256 = ?";

    private final Connection connection;

    ReleaseTable(Connection connection) {
        this.connection = connection;
    }

    /** Stores a release unless that content is there already; says whether it was new. */
    boolean store(StoredRelease release, String declaration) throws SQLException {
        try (PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setString(1, release.agreement());
            store.setString(2, release.theme());
            store.setString(3, release.content().hex());
            store.setString(4, declaration);
            store.setObject(5, release.knownFrom().atOffset(ZoneOffset.UTC));
            store.setObject(6, release.storedAt().atOffset(ZoneOffset.UTC));
            return store.executeUpdate() == 1;
        }
    }

    List<StoredRelease> all() throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(ALL);
                ResultSet row = all.executeQuery()) {
            List<StoredRelease> releases = new ArrayList<>();
            while (row.next()) {
                releases.add(new StoredRelease(
                        row.getString("agreement"),
                        row.getString("theme"),
                        new Hash(row.getString("sha256")),
                        row.getObject("known_from", OffsetDateTime.class).toInstant(),
                        row.getObject("stored_at", OffsetDateTime.class).toInstant()));
            }
            return releases;
        }
    }

    String declaration(StoredRelease release) throws SQLException {
        try (PreparedStatement one = connection.prepareStatement(DECLARATION)) {
            one.setString(1, release.agreement());
            one.setString(2, release.theme());
            one.setString(3, release.content().hex());
            try (ResultSet row = one.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("Release " + release.content() + " of theme " + release.theme()
                            + " is not in the database any more");
                }
                return row.getString(1);
            }
        }
    }
}
