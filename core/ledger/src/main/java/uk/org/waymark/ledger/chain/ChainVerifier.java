package uk.org.waymark.ledger.chain;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;

/** Goes along every agreement's chain and stops at the first entry that does not follow from the one before. */
final class ChainVerifier {
    private static final String ALL =
            """
            SELECT agreement, sequence, kind, subject, part, period, body, known_from, recorded_at, recorded_by, reason,
                   source, encode(previous_hash, 'hex') AS previous_hash, encode(hash, 'hex') AS hash
              FROM waymark.entry ORDER BY agreement, sequence
            """;
    private static final String OF_NOBODY =
            """
            SELECT agreement, min(sequence) AS sequence, recorded_by FROM waymark.entry e
             WHERE NOT EXISTS (SELECT FROM waymark.account a WHERE a.id = e.recorded_by)
             GROUP BY agreement, recorded_by ORDER BY agreement, sequence LIMIT 1
            """;
    private static final int AT_A_TIME = 10_000;

    private final Connection connection;
    private final PrintStream out;
    private String agreement = "";
    private Head head = Head.EMPTY;

    ChainVerifier(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /** Prints where each chain ends, and gives the first fault, if there is one. */
    List<String> findFaults() throws SQLException {
        Optional<String> fault = Sql.of(ALL).search(connection, AT_A_TIME, row -> follow(read(row)));
        if (fault.isEmpty()) {
            reportHead();
        }
        return fault.isPresent() ? fault.stream().toList() : ofNobody();
    }

    /** No chain shows that an account went, since it holds the account's id and not the account. */
    private List<String> ofNobody() throws SQLException {
        return Sql.of(OF_NOBODY)
                .list(
                        connection,
                        row -> "NOT SOUND: agreement " + row.text("agreement") + ", entry " + row.number("sequence")
                                + ": the account " + row.uuid("recorded_by")
                                + ", by which it was recorded, is not there any more.");
    }

    private Optional<String> follow(Link link) {
        if (!link.agreement().equals(agreement)) {
            reportHead();
            agreement = link.agreement();
            head = Head.EMPTY;
        }
        Optional<String> wrong = whatDoesNotMatch(head, link);
        head = link.head();
        return wrong.map(what -> describe(link, what));
    }

    private static Optional<String> whatDoesNotMatch(Head head, Link link) {
        if (link.sequence() != head.sequence() + 1) {
            return Optional.of("entry " + (head.sequence() + 1) + " is missing before it");
        }
        if (!link.previous().equals(head.hash())) {
            return Optional.of("the hash it has of the entry before it is not that entry's hash");
        }
        return link.hash().equals(link.digest())
                ? Optional.empty()
                : Optional.of("its hash is not the hash of what it says; something in it was changed");
    }

    private void reportHead() {
        if (head.sequence() > 0) {
            out.println(agreement + ": " + head.sequence() + " entries, head " + head.hash());
        }
    }

    private static String describe(Link link, String wrong) {
        return "NOT SOUND: agreement " + link.agreement() + ", entry " + link.sequence() + " ("
                + link.row().kind() + " of " + link.row().subject()
                + link.row().part().map(part -> ", " + part).orElse("")
                + link.row().period().map(period -> ", period " + period).orElse("") + "): " + wrong + ".";
    }

    private static Link read(SqlRow row) throws SQLException {
        return new Link(
                row.text("agreement"),
                row.number("sequence"),
                new Row(
                        row.text("kind"),
                        row.text("subject"),
                        row.findText("part"),
                        row.findText("period"),
                        row.text("body"),
                        row.instant("known_from"),
                        row.instant("recorded_at"),
                        row.uuid("recorded_by"),
                        row.findText("reason"),
                        row.findText("source")),
                new Hash(row.text("previous_hash")),
                new Hash(row.text("hash")));
    }
}
