package uk.org.waymark.ledger.testing;

import java.sql.PreparedStatement;
import uk.org.waymark.ledger.chain.Hash;

/** A release of the theme "health" as it was stored before definitions were entries. */
public record EarlierRelease(String title) {
    private static final String STORE =
            """
            INSERT INTO waymark.theme_release (agreement, theme, sha256, declaration, known_from, stored_at)
            VALUES (?, 'health', ?, ?, ?::timestamptz, ?::timestamptz)
            """;
    private static final String KEEP = "INSERT INTO waymark.definition (sha256, content) VALUES (?, ?)";

    public static EarlierRelease titled(String title) {
        return new EarlierRelease(title);
    }

    /** Stores it as the schema's owner, who alone still may. */
    public void store(TestInstallation installation, String knownFrom) {
        String declaration = installation
                .agreements()
                .catalogue()
                .theme(TestInstallation.LEICESTER, "health")
                .declaration()
                .replace("Health, for tests", title);
        String digest = Hash.of(declaration).hex();
        try (var owner = installation.database().asOwner();
                PreparedStatement store = owner.prepareStatement(STORE);
                PreparedStatement keep = owner.prepareStatement(KEEP)) {
            store.setString(1, TestInstallation.LEICESTER);
            store.setString(2, digest);
            store.setString(3, declaration);
            store.setString(4, knownFrom);
            store.setString(5, knownFrom);
            store.executeUpdate();
            keep.setString(1, digest);
            keep.setString(2, declaration);
            keep.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
