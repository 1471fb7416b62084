package uk.org.waymark.ledger.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;

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

    private final Connection connection;

    AccountTable(Connection connection) {
        this.connection = connection;
    }

    Optional<AccountHolder> find(Account account) throws SQLException {
        return query("WHERE m.account = ?", account.id()).stream().findFirst();
    }

    Optional<AccountHolder> findByLogin(LoginName login) throws SQLException {
        return query("WHERE c.login = ?", login.text()).stream().findFirst();
    }

    List<AccountHolder> all() throws SQLException {
        return query("ORDER BY lower(p.name) NULLS LAST, m.account");
    }

    Map<UUID, String> names(Collection<UUID> accounts) throws SQLException {
        try (PreparedStatement names =
                connection.prepareStatement("SELECT account, name FROM waymark.person WHERE account = ANY (?)")) {
            names.setArray(1, connection.createArrayOf("uuid", accounts.toArray()));
            try (ResultSet row = names.executeQuery()) {
                Map<UUID, String> found = new HashMap<>();
                while (row.next()) {
                    found.put(row.getObject("account", UUID.class), row.getString("name"));
                }
                return found;
            }
        }
    }

    private List<AccountHolder> query(String condition, Object... blanks) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ALL + condition)) {
            for (int i = 0; i < blanks.length; i++) {
                query.setObject(i + 1, blanks[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<AccountHolder> holders = new ArrayList<>();
                while (row.next()) {
                    holders.add(holder(row));
                }
                return holders;
            }
        }
    }

    private static AccountHolder holder(ResultSet row) throws SQLException {
        Optional<String> agreement = text(row, "agreement");
        Optional<String> theme = text(row, "theme");
        return new AccountHolder(
                new Account(row.getObject("account", UUID.class)),
                text(row, "name"),
                text(row, "email"),
                text(row, "login").map(LoginName::new),
                Role.ofCode(row.getString("role")),
                agreement.flatMap(id -> theme.map(of -> new Scope(id, of))),
                row.getBoolean("must_change"),
                row.getBoolean("disabled"),
                row.getBoolean("demonstration"),
                row.getLong("version"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
