package uk.org.waymark.ledger.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;

/**
 * Signing in with a login name and a password. A name that nobody has, a wrong password and an account that may not be
 * used are answered alike, and after the same time.
 */
@ApplicationScoped
public class SignIn {
    private static final System.Logger LOG = System.getLogger(SignIn.class.getName());

    private static final String HASH = "SELECT password_hash FROM waymark.credential WHERE account = ?";

    private final Transactions transactions;
    private final Accounts accounts;
    private final PasswordHash passwords;
    private final SignInTries tries;
    private final AuditTrail audit;

    @Inject
    public SignIn(
            Transactions transactions, Accounts accounts, PasswordHash passwords, SignInTries tries, AuditTrail audit) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
        this.audit = audit;
    }

    /** For the container's proxy only. */
    protected SignIn() {
        this(null, null, null, null, null);
    }

    /** What became of a try. */
    public sealed interface Outcome {
        /** It was the right password. */
        record Admitted(AccountHolder holder) implements Outcome {}

        /** It was not, or there is no such account, or it may not be used; which of them is not said. */
        record Refused() implements Outcome {}

        /** It came too early after failures, and was not looked at. */
        record TooEarly(Duration toWait) implements Outcome {}
    }

    /** Tries a login name and a password as they were typed. */
    public Outcome with(String login, String typed, ClientAddress from) {
        // What can be no login name is slowed down and refused like one that nobody has.
        String tried = LoginName.find(login).map(LoginName::text).orElse("");
        Optional<Duration> wait = tries.take(tried, from);
        if (wait.isPresent()) {
            LOG.log(System.Logger.Level.INFO, "A sign-in from {0} came too early and was not looked at.", from.text());
            return new Outcome.TooEarly(wait.get());
        }
        Optional<AccountHolder> holder = accounts.findByLogin(login);
        boolean right = isRight(holder.map(AccountHolder::account), Password.of(typed));
        if (!right || holder.filter(accounts::isUsable).isEmpty()) {
            audit.recordOfNobody(
                    new NewAct(Act.SIGN_IN_REFUSED, holder.map(AccountHolder::account), Optional.empty(), ""));
            return new Outcome.Refused();
        }
        tries.succeeded(tried, from);
        admitted(holder.get(), "password");
        return new Outcome.Admitted(holder.get());
    }

    /**
     * Refuses to invite anybody to sign in while nobody can.
     *
     * @throws uk.org.waymark.ledger.database.DatabaseUnavailable when the database cannot be reached
     */
    public void requireOpen() {
        boolean unused = transactions.inOne(Sql.of("SELECT 1")::finds);
    }

    /** Records that somebody was admitted, and by what: here a password, elsewhere what else there is. */
    public void admitted(AccountHolder holder, String by) {
        audit.record(
                holder.account(), NewAct.of(Act.SIGNED_IN, holder.account()).withDetail(by.toLowerCase(Locale.ROOT)));
    }

    /** Records that somebody has signed out. */
    public void leave(AccountHolder holder) {
        audit.record(holder.account(), NewAct.of(Act.SIGNED_OUT, holder.account()));
    }

    /** Whether a password is that of an account; takes as long when there is none. */
    boolean isRight(Optional<Account> account, Password password) {
        Optional<String> hash = account.flatMap(this::findHash);
        return hash.map(stored -> passwords.matches(password, stored))
                .orElseGet(() -> passwords.matchesNobody(password));
    }

    /** The hash of an account's password; empty when it has none. */
    Optional<String> findHash(Account account) {
        return transactions.inOne(
                connection -> Sql.of(HASH, account.id()).find(connection, row -> row.text("password_hash")));
    }
}
