package uk.org.waymark.ledger.chain;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Goes along every agreement's chain and stops at the first entry that does not follow from the one before. */
final class ChainVerifier {
    private static final String ALL =
            """
            SELECT agreement, sequence, kind, subject, part, period, body, known_from, recorded_at, recorded_by, reason,
                   source, encode(previous_hash, 'hex') AS previous_hash, encode(hash, 'hex') AS hash
              FROM waymark.entry ORDER BY agreement, sequence
            """;
    private static final int AT_A_TIME = 10_000;

    private final Connection connection;
    private final PrintStream out;

    ChainVerifier(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /** Prints where each chain ends, and gives the first fault, if there is one. */
    List<String> findFaults() throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(ALL)) {
            all.setFetchSize(AT_A_TIME);
            try (ResultSet rows = all.executeQuery()) {
                return follow(rows);
            }
        }
    }

    private List<String> follow(ResultSet rows) throws SQLException {
        String agreement = "";
        Head head = Head.EMPTY;
        while (rows.next()) {
            Link link = read(rows);
            if (!link.agreement().equals(agreement)) {
                report(agreement, head);
                agreement = link.agreement();
                head = Head.EMPTY;
            }
            Optional<String> wrong = whatDoesNotMatch(head, link);
            if (wrong.isPresent()) {
                return List.of(describe(link, wrong.get()));
            }
            head = link.head();
        }
        report(agreement, head);
        return List.of();
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

    private void report(String agreement, Head head) {
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

    private static Link read(ResultSet row) throws SQLException {
        return new Link(
                row.getString("agreement"),
                row.getLong("sequence"),
                new Row(
                        row.getString("kind"),
                        row.getString("subject"),
                        Optional.ofNullable(row.getString("part")),
                        Optional.ofNullable(row.getString("period")),
                        row.getString("body"),
                        row.getObject("known_from", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_by", UUID.class),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getString("source"))),
                new Hash(row.getString("previous_hash")),
                new Hash(row.getString("hash")));
    }
}
