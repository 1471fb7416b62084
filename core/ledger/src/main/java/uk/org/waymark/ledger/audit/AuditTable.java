package uk.org.waymark.ledger.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.org.waymark.ledger.database.Sql;
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
    private static final String NAMED =
            """
            SELECT done.*, actor.name AS by_name, concerned.name AS about_name
              FROM (""";
    private static final String PEOPLE =
            """
            ) AS done
              LEFT JOIN waymark.person actor ON actor.account = done.recorded_by
              LEFT JOIN waymark.person concerned ON concerned.account = done.about""";
    private static final String LATEST_FIRST = " ORDER BY recorded_at DESC, chain DESC, sequence DESC";
    private static final String EVERYBODY = "SELECT account, name FROM waymark.person ORDER BY lower(name), account";
    private static final int AT_A_TIME = 1_000;

    private final Connection connection;

    AuditTable(Connection connection) {
        this.connection = connection;
    }

    /** The latest that fulfil the conditions, each side cut before they are merged. */
    List<Audited> latest(Conditions entries, Conditions acts, int most) throws SQLException {
        Sql cut = Sql.of(LATEST_FIRST + " LIMIT ?", most);
        return named(
                        Sql.of(ENTRIES).then(entries.where()).then(cut),
                        Sql.of(ACTS).then(acts.where()).then(cut))
                .then(cut)
                .list(connection, AuditRow::read);
    }

    /** All that fulfil the conditions, a thousand in memory at a time. */
    void all(Conditions entries, Conditions acts, Consumer<Audited> each) throws SQLException {
        named(Sql.of(ENTRIES).then(entries.where()), Sql.of(ACTS).then(acts.where()))
                .then(LATEST_FIRST)
                .each(connection, AT_A_TIME, row -> each.accept(AuditRow.read(row)));
    }

    int count(Conditions entries, Conditions acts, int most) throws SQLException {
        Sql cut = Sql.of(" LIMIT ?", most);
        return Math.toIntExact(Sql.of("SELECT count(*) FROM (")
                .then(either(
                        Sql.of("SELECT 1 FROM waymark.entry e")
                                .then(entries.where())
                                .then(cut),
                        Sql.of("SELECT 1 FROM waymark.audit a")
                                .then(acts.where())
                                .then(cut)))
                .then(") AS done")
                .one(connection, row -> row.number("count")));
    }

    List<Who> people() throws SQLException {
        return Sql.of(EVERYBODY)
                .list(connection, row -> new Who(Optional.of(new Account(row.uuid("account"))), row.findText("name")));
    }

    private static Sql named(Sql entries, Sql acts) {
        return Sql.of(NAMED).then(either(entries, acts)).then(PEOPLE);
    }

    private static Sql either(Sql entries, Sql acts) {
        return Sql.of("(").then(entries).then(") UNION ALL (").then(acts).then(")");
    }
}
