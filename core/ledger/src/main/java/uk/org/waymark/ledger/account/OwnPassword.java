package uk.org.waymark.ledger.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;

/** A person's own change of password. */
@ApplicationScoped
public class OwnPassword {
    private final Transactions transactions;
    private final Accounts accounts;
    private final AccountRecords records;
    private final SignIn signIn;
    private final SignInTries tries;
    private final AuditTrail audit;
    private final FirstPassword firstPassword;

    @Inject
    public OwnPassword(
            Transactions transactions,
            Accounts accounts,
            AccountRecords records,
            SignIn signIn,
            SignInTries tries,
            AuditTrail audit,
            FirstPassword firstPassword) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.records = records;
        this.signIn = signIn;
        this.tries = tries;
        this.audit = audit;
        this.firstPassword = firstPassword;
    }

    /** For the container's proxy only. */
    protected OwnPassword() {
        this(null, null, null, null, null, null, null);
    }

    /** What became of the change. */
    public sealed interface Outcome {
        /** It is changed, and every session of the account has ended. */
        record Changed() implements Outcome {}

        /** The password in use was not the one given. */
        record WrongPassword() implements Outcome {}

        /** It came too early after wrong ones, and was not looked at. */
        record TooEarly(Duration toWait) implements Outcome {}

        /** The new one is the old one. */
        record Unchanged() implements Outcome {}

        /** The new one will not do. */
        record Unfit(PasswordRule.Fault fault) implements Outcome {}
    }

    /** Changes the password of the one who asks, from the one in use. */
    public Outcome change(Actor actor, String inUse, String wanted, ClientAddress from) {
        actor.require(Permission.USE_OWN_ACCOUNT);
        AccountHolder holder = accounts.find(actor.account()).orElseThrow();
        // Whoever sits down at somebody's open session may not guess the password faster than at the door.
        String tried = "own " + actor.account().id();
        Optional<Duration> wait = tries.take(tried, from);
        if (wait.isPresent()) {
            return new Outcome.TooEarly(wait.get());
        }
        if (!signIn.isRight(Optional.of(actor.account()), Password.of(inUse))) {
            return new Outcome.WrongPassword();
        }
        tries.succeeded(tried, from);
        Optional<PasswordRule.Fault> fault = PasswordRule.findFault(wanted, holder);
        if (fault.isPresent()) {
            return new Outcome.Unfit(fault.get());
        }
        if (Password.of(wanted).equals(Password.of(inUse))) {
            return new Outcome.Unchanged();
        }
        boolean unused = transactions.inOne(connection -> {
            Hash stored = records.setPassword(actor.account(), Password.of(wanted), false);
            audit.record(
                    actor.account(),
                    NewAct.of(Act.PASSWORD_CHANGED, actor.account()).withDigest(stored));
            return true;
        });
        if (holder.mustChangePassword()) {
            firstPassword.forget(holder);
        }
        return new Outcome.Changed();
    }
}
