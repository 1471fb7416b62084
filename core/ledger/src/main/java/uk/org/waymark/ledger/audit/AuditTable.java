package uk.org.waymark.ledger.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import uk.org.waymark.ledger.entry.Account;

/** Entries and acts read as one list, latest first. */
final class AuditTable {
    private static final String ENTRIES =
            """
            SELECT e.recorded_at, e.agreement AS chain, e.sequence, e.recorded_by, e.kind, NULL::uuid AS about,
                   e.agreement, NULL AS theme, e.subject, e.part, e.period, e.body, '' AS detail, e.reason, e.source
              FROM waymark.entry e""";
    private static final String ACTS =
            """
            SELECT a.recorded_at, '' AS chain, a.sequence, a.recorded_by, a.act AS kind, a.about,
                   a.agreement, a.theme, NULL, NULL, NULL, NULL, a.detail, NULL, NULL
              FROM waymark.audit a""";
    private static final String LATEST_FIRST = " ORDER BY recorded_at DESC, chain DESC, sequence DESC";
    private static final String NAMED =
            """
            SELECT done.*, actor.name AS by_name, concerned.name AS about_name
              FROM ((%s) UNION ALL (%s)) AS done
              LEFT JOIN waymark.person actor ON actor.account = done.recorded_by
              LEFT JOIN waymark.person concerned ON concerned.account = done.about""";
    private static final String COUNT =
            """
            SELECT count(*) FROM ((SELECT 1 FROM waymark.entry e%s LIMIT %s)
                        UNION ALL (SELECT 1 FROM waymark.audit a%s LIMIT %s)) AS done""";
    private static final String PEOPLE = "SELECT account, name FROM waymark.person ORDER BY lower(name), account";
    private static final int AT_A_TIME = 1_000;

    private final Connection connection;

    AuditTable(Connection connection) {
        this.connection = connection;
    }

    /** The latest that fulfil the conditions, each side cut before they are merged. */
    List<Audited> latest(Conditions entries, Conditions acts, int most) throws SQLException {
        String cut = LATEST_FIRST + " LIMIT " + most;
        String sql = NAMED.formatted(ENTRIES + entries.where() + cut, ACTS + acts.where() + cut) + cut;
        List<Audited> found = new ArrayList<>();
        read(sql, entries, acts, found::add);
        return found;
    }

    /** All that fulfil the conditions, a thousand in memory at a time. */
    void all(Conditions entries, Conditions acts, Consumer<Audited> each) throws SQLException {
        String sql = NAMED.formatted(ENTRIES + entries.where(), ACTS + acts.where()) + LATEST_FIRST;
        read(sql, entries, acts, each);
    }

    int count(Conditions entries, Conditions acts, int most) throws SQLException {
        String sql = COUNT.formatted(entries.where(), most, acts.where(), most);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            acts.setOn(statement, entries.setOn(statement, 1));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    List<Who> people() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PEOPLE);
                ResultSet row = statement.executeQuery()) {
            List<Who> people = new ArrayList<>();
            while (row.next()) {
                people.add(new Who(
                        Optional.of(new Account(row.getObject("account", UUID.class))),
                        Optional.of(row.getString("name"))));
            }
            return people;
        }
    }

    private void read(String sql, Conditions entries, Conditions acts, Consumer<Audited> each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_A_TIME);
            acts.setOn(statement, entries.setOn(statement, 1));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    each.accept(AuditRow.read(row));
                }
            }
        }
    }
}
