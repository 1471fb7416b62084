package uk.org.waymark.ledger.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Scope;

/**
 * Where acts are recorded that are no entries about an agreement. A command records in the transaction in which it acts,
 * so that neither stands without the other; what is to stand although it failed is recorded outside.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String RECORD =
            """
            INSERT INTO waymark.audit (recorded_at, recorded_by, act, about, agreement, theme, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

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
        record(Optional.of(by), act);
    }

    /** Records what was tried by somebody who is not known to be anyone. */
    public void recordOfNobody(NewAct act) {
        record(Optional.empty(), act);
    }

    private void record(Optional<Account> by, NewAct act) {
        transactions.inOne(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(RECORD)) {
                statement.setObject(1, Clock.systemUTC().instant().atOffset(ZoneOffset.UTC));
                statement.setObject(2, id(by));
                statement.setString(3, act.act().code());
                statement.setObject(4, id(act.about()));
                statement.setString(5, act.theme().map(Scope::agreement).orElse(null));
                statement.setString(6, act.theme().map(Scope::theme).orElse(null));
                statement.setString(7, act.detail());
                return statement.executeUpdate();
            }
        });
    }

    private static UUID id(Optional<Account> account) {
        return account.map(Account::id).orElse(null);
    }
}
