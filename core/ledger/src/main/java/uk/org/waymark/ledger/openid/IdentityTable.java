package uk.org.waymark.ledger.openid;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.entry.Account;

/** Which account belongs to whom at the provider. */
final class IdentityTable {
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String ACCOUNT =
            "SELECT account FROM waymark.openid_identity WHERE issuer = ? AND subject = ?";
    private static final String BIND =
            "INSERT INTO waymark.openid_identity (issuer, subject, account) VALUES (?, ?, ?)";

    private final Connection connection;

    IdentityTable(Connection connection) {
        this.connection = connection;
    }

    /** Lets somebody who signs in twice at once wait for themselves, so that no second account is made. */
    void lock(Identity identity) throws SQLException {
        Sql.of(LOCK, identity.issuer() + " " + identity.subject()).run(connection);
    }

    Optional<Account> find(Identity identity) throws SQLException {
        return Sql.of(ACCOUNT, identity.issuer(), identity.subject())
                .find(connection, row -> new Account(row.uuid("account")));
    }

    void bind(Identity identity, Account account) throws SQLException {
        Sql.of(BIND, identity.issuer(), identity.subject(), account.id()).run(connection);
    }
}
