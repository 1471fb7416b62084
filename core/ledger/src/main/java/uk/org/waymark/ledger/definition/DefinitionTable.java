package uk.org.waymark.ledger.definition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.org.waymark.ledger.chain.Hash;

/** The texts of definitions by their digest, each kept once; entries of the chain name them. */
record DefinitionTable(Connection connection) {
    private static final String KEEP =
            "INSERT INTO waymark.definition (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String AGREEMENTS =
            "SELECT DISTINCT agreement FROM waymark.entry" + " WHERE kind = 'agreement_release' ORDER BY agreement";
    private static final String HOLDS = "SELECT EXISTS (SELECT 1 FROM waymark.entry WHERE agreement = ?)"
            + " OR EXISTS (SELECT 1 FROM waymark.theme_release WHERE agreement = ?)";
    private static final String CONTENT = "SELECT content FROM waymark.definition WHERE sha256 = ?";

    /** Whether there is anything of an agreement: entries, or releases of a theme from before those were entries. */
    boolean holds(String agreement) throws SQLException {
        try (PreparedStatement holds = connection.prepareStatement(HOLDS)) {
            holds.setString(1, agreement);
            holds.setString(2, agreement);
            try (ResultSet row = holds.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** The agreements of which a release was ever installed. */
    List<String> agreements() throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(AGREEMENTS);
                ResultSet row = all.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        }
    }

    /** Keeps a text, where it is not kept yet. */
    Hash keep(String text) throws SQLException {
        Hash digest = Hash.of(text);
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, digest.hex());
            keep.setString(2, text);
            keep.executeUpdate();
        }
        return digest;
    }

    String content(Hash digest) throws SQLException {
        try (PreparedStatement content = connection.prepareStatement(CONTENT)) {
            content.setString(1, digest.hex());
            try (ResultSet row = content.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException(
                            "The definition " + digest + " that an entry names is not in the database any more");
                }
                return row.getString(1);
            }
        }
    }
}
