package uk.org.waymark.ledger.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;

/** Whether a person wants to be reminded; on until switched off. */
@ApplicationScoped
public class Reminders {
    private final Transactions transactions;
    private final AuditTrail audit;

    @Inject
    public Reminders(Transactions transactions, AuditTrail audit) {
        this.transactions = transactions;
        this.audit = audit;
    }

    /** For the container's proxy only. */
    protected Reminders() {
        this(null, null);
    }

    /** Switches the actor's own reminders on or off. */
    public void choose(Actor actor, boolean wanted) {
        actor.require(Permission.USE_OWN_ACCOUNT);
        transactions.inOne(connection -> {
            new ReminderTable(connection).choose(actor.account(), wanted);
            audit.record(
                    actor.account(),
                    NewAct.of(Act.REMINDERS_CHANGED, actor.account()).withDetail(wanted ? "on" : "off"));
            return wanted;
        });
    }

    public boolean isOn(Account account) {
        return transactions.inOne(
                connection -> !new ReminderTable(connection).silent().contains(account.id()));
    }
}
