package uk.org.waymark.ledger.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.org.waymark.ledger.chain.ActChain;
import uk.org.waymark.ledger.chain.ActRow;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.chain.Row;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/**
 * Where acts are recorded that are no entries about an agreement. A command records in the transaction in which it acts,
 * so that neither stands without the other; what is to stand although it failed is recorded outside. Recording is the last
 * thing a transaction does: it has the chain of acts to itself from there on, and two that waited for something of each
 * other would wait for ever.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String ROLE = "SELECT role FROM waymark.membership WHERE account = ?";

    private final Transactions transactions;
    private final Consumer<RecordedAct> watching;

    @Inject
    AuditTrail(Transactions transactions, Event<RecordedAct> watching) {
        this(transactions, watching::fire);
    }

    /** A trail and who hears of each act; without a container, what hears of it does so before the end. */
    AuditTrail(Transactions transactions, Consumer<RecordedAct> watching) {
        this.transactions = transactions;
        this.watching = watching;
    }

    /** A trail that nobody watches. */
    public AuditTrail(Transactions transactions) {
        this(transactions, (RecordedAct act) -> {});
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
        Optional<Role> role = transactions.inOne(connection -> {
            Optional<Role> found = findRole(connection, by);
            new ActChain(connection)
                    .append(acts.stream().map(act -> row(by, act)).toList());
            return found;
        });
        acts.forEach(act -> watching.accept(new RecordedAct(by, role, act)));
    }

    private static Optional<Role> findRole(Connection connection, Optional<Account> account) throws SQLException {
        return Sql.of(ROLE, account.map(Account::id)).find(connection, row -> Role.ofCode(row.text("role")));
    }

    private static ActRow row(Optional<Account> by, NewAct act) {
        return new ActRow(
                Row.whole(Clock.systemUTC().instant()),
                by.map(Account::id),
                act.act().code(),
                act.about().map(Account::id),
                act.remit().map(Remit::agreement),
                act.remit().map(Remit::written),
                act.detail(),
                act.role().map(Role::code),
                act.sha256());
    }
}
