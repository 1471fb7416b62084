package uk.org.waymark.ledger.definition;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Sql;

/** The texts of definitions by their digest, each kept once; entries of the chain name them. */
record DefinitionTable(Connection connection) {
    private static final String KEEP =
            "INSERT INTO waymark.definition (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String AGREEMENTS =
            "SELECT DISTINCT agreement FROM waymark.entry WHERE kind = 'agreement_release' ORDER BY agreement";
    private static final String HOLDS =
            """
            SELECT 1 FROM waymark.entry WHERE agreement = ?
             UNION ALL SELECT 1 FROM waymark.theme_release WHERE agreement = ? LIMIT 1
            """;
    private static final String CONTENT = "SELECT content FROM waymark.definition WHERE sha256 = ?";

    /** Whether there is anything of an agreement: entries, or releases of a theme from before those were entries. */
    boolean holds(String agreement) throws SQLException {
        return Sql.of(HOLDS, agreement, agreement).finds(connection);
    }

    /** The agreements of which a release was ever installed. */
    List<String> agreements() throws SQLException {
        return Sql.of(AGREEMENTS).list(connection, row -> row.text("agreement"));
    }

    /** Keeps a text, where it is not kept yet. */
    Hash keep(String text) throws SQLException {
        Hash digest = Hash.of(text);
        Sql.of(KEEP, digest.hex(), text).run(connection);
        return digest;
    }

    String content(Hash digest) throws SQLException {
        return Sql.of(CONTENT, digest.hex())
                .find(connection, row -> row.text("content"))
                .orElseThrow(() -> new IllegalStateException(
                        "The definition " + digest + " that an entry names is not in the database any more"));
    }
}
