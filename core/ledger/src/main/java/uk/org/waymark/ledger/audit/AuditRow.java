package uk.org.waymark.ledger.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.StoredStatement;
import uk.org.waymark.ledger.permission.Scope;

/** Reads one row of the list. */
final class AuditRow {
    private AuditRow() {}

    static Audited read(ResultSet row) throws SQLException {
        Optional<String> agreement = text(row, "agreement");
        Optional<StoredStatement> stored = stored(row);
        return new Audited(
                new AuditPlace(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("chain"),
                        row.getLong("sequence")),
                who(row, "recorded_by", "by_name"),
                row.getString("kind"),
                who(row, "about", "about_name"),
                agreement,
                theme(agreement, text(row, "theme")),
                stored.map(StoredStatement::read),
                row.getString("detail"),
                text(row, "reason"),
                text(row, "source"));
    }

    private static Optional<StoredStatement> stored(ResultSet row) throws SQLException {
        if (row.getString("body") == null) {
            return Optional.empty();
        }
        return Optional.of(new StoredStatement(
                row.getString("kind"),
                row.getString("subject"),
                text(row, "part"),
                text(row, "period"),
                row.getString("body")));
    }

    private static Optional<Scope> theme(Optional<String> agreement, Optional<String> theme) {
        return agreement.flatMap(id -> theme.map(its -> new Scope(id, its)));
    }

    private static Who who(ResultSet row, String account, String name) throws SQLException {
        return new Who(Optional.ofNullable(row.getObject(account, UUID.class)).map(Account::new), text(row, name));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
