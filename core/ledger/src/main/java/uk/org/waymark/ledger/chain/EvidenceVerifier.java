package uk.org.waymark.ledger.chain;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;

/**
 * Compares each file kept as evidence with the digest it was kept under and with the act that says of what type and size
 * it was, and looks for the files that entries and acts name.
 *
 * @param chained whether the schema is one in which acts are chained; before that no act said of what type a file was
 */
record EvidenceVerifier(Connection connection, boolean chained, PrintStream out) {
    private static final String CHANGED =
            "SELECT sha256 FROM waymark.evidence WHERE encode(sha256(content), 'hex') <> sha256 ORDER BY sha256";
    private static final String KEPT =
            """
            SELECT sha256, kept.detail AS kept, found.words AS found
              FROM (SELECT DISTINCT ON (sha256) sha256, detail
                      FROM waymark.audit WHERE act = 'evidence_kept' ORDER BY sha256, sequence) AS kept
              FULL JOIN (SELECT sha256, media_type || ', ' || size || ' bytes' AS words FROM waymark.evidence) AS found
                   USING (sha256)
             WHERE kept.detail IS DISTINCT FROM found.words
             ORDER BY sha256
            """;
    private static final String NAMED =
            """
            SELECT n.agreement, n.sequence, n.sha256
              FROM (SELECT agreement, sequence, substring(body FROM '"address":"sha256:([^"]*)"') AS sha256
                      FROM waymark.entry WHERE kind = 'evidence') AS n
             WHERE n.sha256 IS NOT NULL AND NOT EXISTS (SELECT FROM waymark.evidence e WHERE e.sha256 = n.sha256)
             ORDER BY n.agreement, n.sequence
            """;

    List<String> findFaults() throws SQLException {
        List<String> faults = new ArrayList<>(
                Sql.of(CHANGED).list(connection, row -> file(row) + "its content is not what was kept."));
        if (chained) {
            faults.addAll(Sql.of(KEPT).list(connection, EvidenceVerifier::describeKept));
        }
        faults.addAll(Sql.of(NAMED)
                .list(
                        connection,
                        row -> "NOT SOUND: agreement " + row.text("agreement") + ", entry " + row.number("sequence")
                                + " names the evidence file " + row.text("sha256") + ", which is not there."));
        if (faults.isEmpty()) {
            long count = Sql.of("SELECT count(*) FROM waymark.evidence").one(connection, row -> row.number("count"));
            out.println("evidence files: " + count + " sound");
        }
        return faults;
    }

    private static String describeKept(SqlRow row) throws SQLException {
        Optional<String> kept = row.findText("kept");
        Optional<String> found = row.findText("found");
        if (kept.isEmpty()) {
            return file(row) + "no act kept it.";
        }
        return file(row)
                + found.map(words -> "it is " + words + ", and was kept as " + kept.get() + ".")
                        .orElse("it is not there any more.");
    }

    private static String file(SqlRow row) throws SQLException {
        return "NOT SOUND: evidence file " + row.text("sha256") + ": ";
    }
}
