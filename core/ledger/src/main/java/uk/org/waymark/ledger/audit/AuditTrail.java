package uk.org.waymark.ledger.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.chain.ActChain;
import uk.org.waymark.ledger.chain.ActRow;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.chain.Row;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;

/**
 * Where acts are recorded that are no entries about an agreement. A command records in the transaction in which it acts,
 * so that neither stands without the other; what is to stand although it failed is recorded outside. Recording is the last
 * thing a transaction does: it has the chain of acts to itself from there on, and two that waited for something of each
 * other would wait for ever.
 */
@ApplicationScoped
public class AuditTrail {
    private final Transactions transactions;

    @Inject
    public AuditTrail(Transactions transactions) {
        this.transactions = transactions;
    }

    /** For the container's proxy only. */
    protected AuditTrail() {
        this(null);
    }

    /** Records what somebody did, at the real time and not the business clock's. */
    public void record(Account by, NewAct act) {
        record(by, List.of(act));
    }

    /** Records several things that somebody did, in their order. */
    public void record(Account by, List<NewAct> acts) {
        record(Optional.of(by), acts);
    }

    /** Records what was tried by somebody who is not known to be anyone. */
    public void recordOfNobody(NewAct act) {
        record(Optional.empty(), List.of(act));
    }

    /** The last act. */
    public Head head() {
        return transactions.inOne(connection -> new ActChain(connection).head());
    }

    private void record(Optional<Account> by, List<NewAct> acts) {
        transactions.inOne(connection -> {
            new ActChain(connection)
                    .append(acts.stream().map(act -> row(by, act)).toList());
            return acts;
        });
    }

    private static ActRow row(Optional<Account> by, NewAct act) {
        return new ActRow(
                Row.whole(Clock.systemUTC().instant()),
                by.map(Account::id),
                act.act().code(),
                act.about().map(Account::id),
                act.theme().map(Scope::agreement),
                act.theme().map(Scope::theme),
                act.detail(),
                act.role().map(Role::code),
                act.sha256());
    }
}
