package uk.org.waymark.ledger.chain;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;

/**
 * Compares what the tables say of accounts, their passwords and their tokens with what the acts made of them. The last
 * act that gives a role counts for the role, the last that disables or enables for the standing, and the last that sets a
 * password for the password; so an act about one of them never confirms what was done to another without an act. What was
 * done to an account before acts were chained is summed up in the act by which the upgrade found it.
 */
record AccountVerifier(Connection connection, PrintStream out) {
    private static final String ACCOUNTS =
            """
            WITH origin AS (
                SELECT DISTINCT ON (about) about, sequence AS first, act = 'demonstration_made' AS demonstration
                  FROM waymark.audit WHERE role IS NOT NULL ORDER BY about, sequence
            ), role AS (
                SELECT DISTINCT ON (about) about, role, agreement, theme
                  FROM waymark.audit WHERE role IS NOT NULL ORDER BY about, sequence DESC
            ), standing AS (
                SELECT DISTINCT ON (about) about, act <> 'enabled' AS disabled
                  FROM waymark.audit JOIN origin USING (about)
                 WHERE sequence >= first AND act IN ('disabled', 'enabled', 'erased') ORDER BY about, sequence DESC
            ), password AS (
                SELECT DISTINCT ON (about) about, sha256
                  FROM waymark.audit JOIN origin USING (about)
                 WHERE sequence >= first
                   AND act IN ('account_found', 'demonstration_made', 'invited', 'reset', 'password_changed', 'erased')
                 ORDER BY about, sequence DESC
            ), made AS (
                SELECT about, role || coalesce(' for ' || theme || ' of ' || agreement, '')
                       || CASE WHEN coalesce(disabled, false) THEN ', disabled' ELSE '' END
                       || CASE WHEN demonstration THEN ', for demonstration' ELSE '' END AS words
                  FROM role JOIN origin USING (about) LEFT JOIN standing USING (about)
            ), found AS (
                SELECT account, role || coalesce(' for ' || theme || ' of ' || agreement, '')
                       || CASE WHEN disabled THEN ', disabled' ELSE '' END
                       || CASE WHEN demonstration THEN ', for demonstration' ELSE '' END AS words
                  FROM waymark.membership
            )
            SELECT account, c.login, made.words AS made, found.words AS found, password.sha256 AS given,
                   encode(sha256(convert_to(c.password_hash, 'UTF8')), 'hex') AS stored
              FROM (SELECT about, words FROM made) AS made (account, words)
              FULL JOIN found USING (account)
              LEFT JOIN password ON password.about = account
              LEFT JOIN waymark.credential c USING (account)
             ORDER BY account
            """;
    private static final String TOKENS =
            """
            SELECT t.account, c.login, t.id, made.about IS NOT NULL AS made
              FROM waymark.token t
              LEFT JOIN waymark.credential c ON c.account = t.account
              LEFT JOIN waymark.audit made ON made.act = 'token_made' AND made.about = t.account
                   AND made.sha256 = t.sha256 AND made.detail = 'good until '
                    || to_char(t.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
             WHERE made.about IS NULL OR (t.revoked_at IS NULL AND EXISTS (
                   SELECT FROM waymark.audit revoked
                    WHERE (revoked.act = 'token_revoked' AND revoked.sha256 = t.sha256)
                       -- A new password and disabling the account revoke all of its tokens.
                       OR (revoked.act IN ('password_changed', 'reset', 'disabled', 'enabled')
                           AND revoked.about = t.account AND revoked.sequence > made.sequence)))
             ORDER BY t.account, t.id
            """;

    List<String> findFaults() throws SQLException {
        List<String> faults = new ArrayList<>();
        List<List<String>> accounts = Sql.of(ACCOUNTS)
                .list(connection, row -> Stream.of(findStandingFault(row), findPasswordFault(row))
                        .flatMap(Optional::stream)
                        .toList());
        accounts.forEach(faults::addAll);
        faults.addAll(Sql.of(TOKENS)
                .list(
                        connection,
                        row -> described(row) + "its token " + row.uuid("id")
                                + (row.is("made")
                                        ? " was revoked, and is not revoked in the table."
                                        : " is not one that an act made, or is good for longer than the act says.")));
        if (faults.isEmpty()) {
            out.println("accounts: " + accounts.size() + " sound");
        }
        return faults;
    }

    private static Optional<String> findStandingFault(SqlRow row) throws SQLException {
        Optional<String> made = row.findText("made");
        Optional<String> found = row.findText("found");
        if (made.equals(found)) {
            return Optional.empty();
        }
        return Optional.of(described(row)
                + found.map(words -> "the table says " + words).orElse("it is not in the table any more") + ", "
                + made.map(words -> "the acts made it " + words).orElse("no act made it") + ".");
    }

    private static Optional<String> findPasswordFault(SqlRow row) throws SQLException {
        Optional<String> given = row.findText("given");
        Optional<String> stored = row.findText("stored");
        if (given.equals(stored)) {
            return Optional.empty();
        }
        return Optional.of(described(row)
                + (stored.isEmpty()
                        ? "the password that an act gave it is not there any more."
                        : "its password is not the one that the last act gave it."));
    }

    private static String described(SqlRow row) throws SQLException {
        return "NOT SOUND: account " + row.uuid("account")
                + row.findText("login").map(login -> " (" + login + ")").orElse("") + ": ";
    }
}
