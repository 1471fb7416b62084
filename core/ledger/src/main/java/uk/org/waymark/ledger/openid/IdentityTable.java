package uk.org.waymark.ledger.openid;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.entry.Account;

/** Which account belongs to whom at the provider. */
final class IdentityTable {
    private final Connection connection;

    IdentityTable(Connection connection) {
        this.connection = connection;
    }

    /** Lets somebody who signs in twice at once wait for themselves, so that no second account is made. */
    void lock(Identity identity) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, identity.issuer() + " " + identity.subject());
            lock.execute();
        }
    }

    Optional<Account> find(Identity identity) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT account FROM waymark.openid_identity WHERE issuer = ? AND subject = ?")) {
            query.setString(1, identity.issuer());
            query.setString(2, identity.subject());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(new Account(row.getObject("account", UUID.class))) : Optional.empty();
            }
        }
    }

    void bind(Identity identity, Account account) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO waymark.openid_identity (issuer, subject, account) VALUES (?, ?, ?)")) {
            insert.setString(1, identity.issuer());
            insert.setString(2, identity.subject());
            insert.setObject(3, account.id());
            insert.executeUpdate();
        }
    }
}
