package uk.org.waymark.ledger.chain;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Goes along the chain of acts and stops at the first that does not follow from the one before. */
record ActVerifier(Connection connection, PrintStream out) {
    private static final String ALL =
            """
            SELECT sequence, recorded_at, recorded_by, act, about, agreement, theme, detail, role, sha256,
                   encode(previous_hash, 'hex') AS previous_hash, encode(hash, 'hex') AS hash
              FROM waymark.audit ORDER BY sequence
            """;
    private static final int AT_A_TIME = 10_000;

    /** Prints where the chain ends, or gives the first fault. */
    List<String> findFaults() throws SQLException {
        Head head = Head.EMPTY;
        try (PreparedStatement all = connection.prepareStatement(ALL)) {
            all.setFetchSize(AT_A_TIME);
            try (ResultSet rows = all.executeQuery()) {
                while (rows.next()) {
                    ActLink link = read(rows);
                    Optional<String> wrong = whatDoesNotMatch(head, link);
                    if (wrong.isPresent()) {
                        return List.of(describe(link, wrong.get()));
                    }
                    head = link.head();
                }
            }
        }
        out.println("acts: " + head.sequence() + ", head " + head.hash());
        return List.of();
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

    private static ActLink read(ResultSet row) throws SQLException {
        return new ActLink(
                row.getLong("sequence"),
                new ActRow(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("recorded_by", UUID.class)),
                        row.getString("act"),
                        Optional.ofNullable(row.getObject("about", UUID.class)),
                        Optional.ofNullable(row.getString("agreement")),
                        Optional.ofNullable(row.getString("theme")),
                        row.getString("detail"),
                        Optional.ofNullable(row.getString("role")),
                        Optional.ofNullable(row.getString("sha256")).map(Hash::new)),
                new Hash(row.getString("previous_hash")),
                new Hash(row.getString("hash")));
    }
}
