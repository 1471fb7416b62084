package uk.org.waymark.ledger.chain;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.org.waymark.ledger.database.Sql;

/** Compares what publications consist of with the digest it was kept under, and looks for what their entries name. */
record PublicationVerifier(Connection connection, PrintStream out) {
    private static final String CHANGED =
            """
            SELECT sha256 FROM waymark.publication_file WHERE encode(sha256(content), 'hex') <> sha256 ORDER BY sha256
            """;
    private static final String NAMED =
            """
            SELECT n.agreement, n.part, n.sequence, n.sha256
              FROM (SELECT e.agreement, e.part, e.sequence,
                           (regexp_matches(e.body, 'sha256:([0-9a-f]{64})', 'g'))[1] AS sha256
                      FROM waymark.entry e WHERE e.kind = 'publication_made') AS n
             WHERE NOT EXISTS (SELECT FROM waymark.publication_file f WHERE f.sha256 = n.sha256)
             ORDER BY n.agreement, n.sequence, n.sha256
            """;

    List<String> findFaults() throws SQLException {
        List<String> faults = new ArrayList<>(Sql.of(CHANGED)
                .list(
                        connection,
                        row -> "NOT SOUND: publication file " + row.text("sha256")
                                + ": its content is not what was kept."));
        faults.addAll(Sql.of(NAMED)
                .list(
                        connection,
                        row -> "NOT SOUND: agreement " + row.text("agreement") + ", publication P" + row.text("part")
                                + " (entry " + row.number("sequence") + ") names the file " + row.text("sha256")
                                + ", which is not there."));
        if (faults.isEmpty()) {
            long count =
                    Sql.of("SELECT count(*) FROM waymark.publication_file").one(connection, row -> row.number("count"));
            out.println("publication files: " + count + " sound");
        }
        return faults;
    }
}
