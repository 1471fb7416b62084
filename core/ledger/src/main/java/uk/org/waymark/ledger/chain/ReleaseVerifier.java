package uk.org.waymark.ledger.chain;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Compares what each theme declared with the hash it was stored under. */
final class ReleaseVerifier {
    private static final String ALL =
            "SELECT agreement, theme, sha256, declaration FROM waymark.theme_release ORDER BY agreement, theme, stored_at";
    private static final int AT_A_TIME = 10;

    private final Connection connection;
    private final PrintStream out;

    ReleaseVerifier(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    List<String> findFaults() throws SQLException {
        int sound = 0;
        try (PreparedStatement all = connection.prepareStatement(ALL)) {
            all.setFetchSize(AT_A_TIME);
            try (ResultSet release = all.executeQuery()) {
                while (release.next()) {
                    if (!Hash.of(release.getString("declaration")).hex().equals(release.getString("sha256"))) {
                        return List.of("NOT SOUND: agreement " + release.getString("agreement") + ", theme "
                                + release.getString("theme") + ", release " + release.getString("sha256")
                                + ": its declaration is not what was stored.");
                    }
                    sound++;
                }
            }
        }
        out.println("theme releases: " + sound + " sound");
        return List.of();
    }
}
