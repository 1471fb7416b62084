package uk.org.waymark.ledger.audit;

import java.sql.SQLException;
import java.util.Optional;
import uk.org.waymark.ledger.database.SqlRow;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.StoredStatement;
import uk.org.waymark.ledger.permission.Remit;

/** Reads one row of the list. */
final class AuditRow {
    private AuditRow() {}

    static Audited read(SqlRow row) throws SQLException {
        Optional<String> agreement = row.findText("agreement");
        Optional<StoredStatement> stored = stored(row);
        return new Audited(
                new AuditPlace(row.instant("recorded_at"), row.text("chain"), row.number("sequence")),
                who(row, "recorded_by", "by_name"),
                row.text("kind"),
                who(row, "about", "about_name"),
                agreement,
                remit(agreement, row.findText("theme")),
                stored.map(StoredStatement::read),
                row.text("detail"),
                row.findText("reason"),
                row.findText("source"));
    }

    private static Optional<StoredStatement> stored(SqlRow row) throws SQLException {
        Optional<String> body = row.findText("body");
        if (body.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StoredStatement(
                row.text("kind"), row.text("subject"), row.findText("part"), row.findText("period"), body.get()));
    }

    private static Optional<Remit> remit(Optional<String> agreement, Optional<String> written) {
        return agreement.flatMap(id -> written.map(its -> Remit.parse(id, its)));
    }

    private static Who who(SqlRow row, String account, String name) throws SQLException {
        return new Who(row.findUuid(account).map(Account::new), row.findText(name));
    }
}
