package uk.org.waymark.ledger.chain;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;

/** Goes along the chain of acts and stops at the first that does not follow from the one before. */
final class ActVerifier {
    private static final String ALL =
            """
            SELECT sequence, recorded_at, recorded_by, act, about, agreement, theme, detail, role, sha256,
                   encode(previous_hash, 'hex') AS previous_hash, encode(hash, 'hex') AS hash
              FROM waymark.audit ORDER BY sequence
            """;
    private static final int AT_A_TIME = 10_000;

    private final Connection connection;
    private final PrintStream out;
    private Head head = Head.EMPTY;

    ActVerifier(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /** Prints where the chain ends, or gives the first fault. */
    List<String> findFaults() throws SQLException {
        Optional<String> fault = Sql.of(ALL).search(connection, AT_A_TIME, row -> follow(read(row)));
        if (fault.isEmpty()) {
            out.println("acts: " + head.sequence() + ", head " + head.hash());
        }
        return fault.stream().toList();
    }

    private Optional<String> follow(ActLink link) {
        Optional<String> wrong = whatDoesNotMatch(head, link);
        head = link.head();
        return wrong.map(what -> describe(link, what));
    }

    private static Optional<String> whatDoesNotMatch(Head head, ActLink link) {
        if (link.sequence() != head.sequence() + 1) {
            return Optional.of("act " + (head.sequence() + 1) + " is missing before it");
        }
        if (!link.previous().equals(head.hash())) {
            return Optional.of("the hash it has of the act before it is not that act's hash");
        }
        return link.hash().equals(link.digest())
                ? Optional.empty()
                : Optional.of("its hash is not the hash of what it says; something in it was changed");
    }

    private static String describe(ActLink link, String wrong) {
        Instant at = link.row().recordedAt();
        return "NOT SOUND: act " + link.sequence() + " (" + link.row().act() + " at " + at
                + link.row()
                        .about()
                        .map(account -> ", about account " + account)
                        .orElse("") + "): " + wrong + ".";
    }

    private static ActLink read(SqlRow row) throws SQLException {
        return new ActLink(
                row.number("sequence"),
                new ActRow(
                        row.instant("recorded_at"),
                        row.findUuid("recorded_by"),
                        row.text("act"),
                        row.findUuid("about"),
                        row.findText("agreement"),
                        row.findText("theme"),
                        row.text("detail"),
                        row.findText("role"),
                        row.findText("sha256").map(Hash::new)),
                new Hash(row.text("previous_hash")),
                new Hash(row.text("hash")));
    }
}
