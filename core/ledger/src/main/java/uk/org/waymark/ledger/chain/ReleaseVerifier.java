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
 * Compares the definitions that entries name with the texts that are kept, and the theme releases from before
 * definitions were entries with the acts that found them.
 */
record ReleaseVerifier(Connection connection, boolean definitionsAreEntries, PrintStream out) {
    private static final String INSTALLED =
            """
            SELECT 'agreement ' || e.agreement || ', entry ' || e.sequence || ' (' || e.kind || ' of ' || e.subject || ')' AS release,
                   d.content IS NOT NULL
                   AND encode(sha256(convert_to(d.content, 'UTF8')), 'hex') = d.sha256 AS sound
              FROM waymark.entry e LEFT JOIN waymark.definition d ON d.sha256 = e.body::json ->> 'content'
             WHERE e.kind IN ('agreement_release', 'theme_release') ORDER BY e.agreement, e.sequence
            """;
    private static final String FOUND =
            """
            WITH found AS (
                SELECT agreement, theme, sha256, detail FROM waymark.audit WHERE act = 'release_found'
            ), stored AS (
                SELECT agreement, theme, sha256, declaration,
                       'known from ' || to_char(known_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                    || ', stored at ' || to_char(stored_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS detail
                  FROM waymark.theme_release
            )
            SELECT 'agreement ' || agreement || ', theme ' || theme || ', release ' || sha256 AS release,
                   found.detail IS NOT DISTINCT FROM stored.detail
                   AND encode(sha256(convert_to(stored.declaration, 'UTF8')), 'hex') = sha256 AS sound
              FROM found FULL JOIN stored USING (agreement, theme, sha256) ORDER BY agreement, theme, sha256
            """;
    private static final String STORED =
            """
            SELECT 'agreement ' || agreement || ', theme ' || theme || ', release ' || sha256 AS release,
                   encode(sha256(convert_to(declaration, 'UTF8')), 'hex') = sha256 AS sound
              FROM waymark.theme_release ORDER BY agreement, theme, stored_at
            """;

    List<String> findFaults() throws SQLException {
        List<Optional<String>> found = new ArrayList<>();
        for (String question : definitionsAreEntries ? List.of(INSTALLED, FOUND) : List.of(STORED)) {
            found.addAll(Sql.of(question).list(connection, ReleaseVerifier::findFault));
        }
        List<String> faults = found.stream().flatMap(Optional::stream).toList();
        if (faults.isEmpty()) {
            out.println("releases: " + found.size() + " sound");
        }
        return faults;
    }

    private static Optional<String> findFault(SqlRow row) throws SQLException {
        return row.is("sound")
                ? Optional.empty()
                : Optional.of("NOT SOUND: " + row.text("release")
                        + ": what it declares is not there any more, or not what was stored.");
    }
}
