package uk.org.waymark.ledger.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/** Reads accounts with their person and their login. */
final class AccountTable {
    private static final String ALL =
            """
            SELECT m.account, p.name, p.email, c.login, m.role, m.agreement, m.theme,
                   coalesce(c.must_change, false) AS must_change, m.disabled, m.demonstration, m.version, m.since
            FROM waymark.membership m
            LEFT JOIN waymark.person p ON p.account = m.account
            LEFT JOIN waymark.credential c ON c.account = m.account
            """;

    private static final String NAMES =
            "SELECT account, name FROM waymark.person WHERE account = ANY (CAST(? AS uuid[]))";

    private final Connection connection;

    AccountTable(Connection connection) {
        this.connection = connection;
    }

    Optional<AccountHolder> find(Account account) throws SQLException {
        return Sql.of(ALL + "WHERE m.account = ?", account.id()).find(connection, AccountTable::holder);
    }

    Optional<AccountHolder> findByLogin(LoginName login) throws SQLException {
        return Sql.of(ALL + "WHERE c.login = ?", login.text()).find(connection, AccountTable::holder);
    }

    List<AccountHolder> all() throws SQLException {
        return Sql.of(ALL + "ORDER BY lower(p.name) NULLS LAST, m.account").list(connection, AccountTable::holder);
    }

    Map<UUID, String> names(Collection<UUID> accounts) throws SQLException {
        return Sql.of(NAMES, accounts)
                .list(connection, row -> Map.entry(row.uuid("account"), row.text("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static AccountHolder holder(SqlRow row) throws SQLException {
        Optional<String> theme = row.findText("theme");
        return new AccountHolder(
                new Account(row.uuid("account")),
                row.findText("name"),
                row.findText("email"),
                row.findText("login").map(LoginName::new),
                Role.ofCode(row.text("role")),
                row.findText("agreement").flatMap(id -> theme.map(of -> Remit.parse(id, of))),
                row.is("must_change"),
                row.is("disabled"),
                row.is("demonstration"),
                row.number("version"),
                row.instant("since"));
    }
}
