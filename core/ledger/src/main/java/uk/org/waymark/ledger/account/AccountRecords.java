package uk.org.waymark.ledger.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/**
 * Writes accounts. It asks nobody for permission: the commands of administrators, the first start and a person's own
 * change of password do, and call this in their transaction. Whoever has it store a password records the digest that it
 * gives back in the act. Every change of what an account may do, and of its password, ends its sessions; a new password
 * and disabling it revoke its tokens as well.
 */
@ApplicationScoped
public class AccountRecords {
    private static final String ENDING_SESSIONS = "version = version + 1, since = ?";

    private final Transactions transactions;
    private final PasswordHash passwords;

    @Inject
    public AccountRecords(Transactions transactions, PasswordHash passwords) {
        this.transactions = transactions;
        this.passwords = passwords;
    }

    /** For the container's proxy only. */
    protected AccountRecords() {
        this(null, null);
    }

    /** Makes an account that cannot sign in until it is given a credential, here or elsewhere. */
    public Account create(NewAccount made) {
        return create(made, false);
    }

    /** The same; one for demonstration works only while a sample is loaded. */
    Account create(NewAccount made, boolean demonstration) {
        Account account = new Account(UUID.randomUUID());
        Optional<Remit> remit = made.remit();
        return transactions.inOne(connection -> {
            run("INSERT INTO waymark.account (id) VALUES (?)", account.id());
            run(
                    "INSERT INTO waymark.person (account, name, email) VALUES (?, ?, ?)",
                    account.id(),
                    made.name(),
                    made.email());
            run(
                    """
                    INSERT INTO waymark.membership (account, role, agreement, theme, demonstration, since)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    account.id(),
                    made.role().code(),
                    remit.map(Remit::agreement),
                    remit.map(Remit::written),
                    demonstration,
                    Instant.now());
            return account;
        });
    }

    /**
     * Gives an account a login name and a password that somebody else chose, to be changed at the first sign-in.
     *
     * @return the digest of what is stored, for the act
     * @throws LoginTaken when another account has that name
     */
    public Hash giveCredential(Account account, LoginName login, Password password) {
        return storeCredential(account, login, passwords.hash(password), true);
    }

    Hash storeCredential(Account account, LoginName login, String hash, boolean mustChange) {
        int stored = run(
                """
                INSERT INTO waymark.credential (account, login, password_hash, changed_at, must_change)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT (login) DO NOTHING
                """,
                account.id(),
                login.text(),
                hash,
                Instant.now(),
                mustChange);
        if (stored == 0) {
            throw new LoginTaken(login);
        }
        return Hash.of(hash);
    }

    /**
     * Sets the password of an account with a login name; {@code mustChange} when somebody else chose it.
     *
     * @return the digest of what is stored, for the act
     */
    public Hash setPassword(Account account, Password password, boolean mustChange) {
        return storePassword(account, passwords.hash(password), mustChange);
    }

    Hash storePassword(Account account, String hash, boolean mustChange) {
        return transactions.inOne(connection -> {
            run(
                    "UPDATE waymark.credential SET password_hash = ?, changed_at = ?, must_change = ? WHERE account = ?",
                    hash,
                    Instant.now(),
                    mustChange,
                    account.id());
            revokeTokens(account);
            endSessions(account);
            return Hash.of(hash);
        });
    }

    public void changeRole(Account account, Role role, Optional<Remit> remit) {
        run(
                "UPDATE waymark.membership SET role = ?, agreement = ?, theme = ?, " + ENDING_SESSIONS
                        + " WHERE account = ?",
                role.code(),
                remit.map(Remit::agreement),
                remit.map(Remit::written),
                Instant.now(),
                account.id());
    }

    public void changePerson(Account account, String name, Optional<String> email) {
        run("UPDATE waymark.person SET name = ?, email = ? WHERE account = ?", name, email, account.id());
    }

    /** Disables or enables an account; its tokens stay revoked when it is enabled again. */
    public void setDisabled(Account account, boolean disabled) {
        transactions.inOne(connection -> {
            revokeTokens(account);
            return run(
                    "UPDATE waymark.membership SET disabled = ?, " + ENDING_SESSIONS + " WHERE account = ?",
                    disabled,
                    Instant.now(),
                    account.id());
        });
    }

    /** Ends the sessions of an account. */
    public int endSessions(Account account) {
        return run(
                "UPDATE waymark.membership SET " + ENDING_SESSIONS + " WHERE account = ?", Instant.now(), account.id());
    }

    private void revokeTokens(Account account) {
        run(
                "UPDATE waymark.token SET revoked_at = ? WHERE account = ? AND revoked_at IS NULL",
                Instant.now(),
                account.id());
    }

    /** Erases the person, the login and the tokens, and disables the account, whose entries stand. */
    public void erasePerson(Account account) {
        transactions.inOne(connection -> {
            run("DELETE FROM waymark.person WHERE account = ?", account.id());
            run("DELETE FROM waymark.credential WHERE account = ?", account.id());
            run("DELETE FROM waymark.token WHERE account = ?", account.id());
            run("DELETE FROM waymark.last_look WHERE account = ?", account.id());
            run("DELETE FROM waymark.draft WHERE account = ?", account.id());
            run("DELETE FROM waymark.import WHERE account = ?", account.id());
            return run(
                    "UPDATE waymark.membership SET disabled = true, " + ENDING_SESSIONS + " WHERE account = ?",
                    Instant.now(),
                    account.id());
        });
    }

    private int run(String statement, Object... values) {
        return transactions.inOne(Sql.of(statement, values)::update);
    }
}
