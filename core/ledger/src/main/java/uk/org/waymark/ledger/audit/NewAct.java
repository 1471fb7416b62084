package uk.org.waymark.ledger.audit;

import java.util.Optional;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Scope;

/**
 * An act to record.
 *
 * @param about the account it was done to
 * @param theme the theme it concerns
 * @param detail what else there is to say; never a person's name, address or secret, because it cannot be erased
 */
public record NewAct(Act act, Optional<Account> about, Optional<Scope> theme, String detail) {

    /** An act that says everything by itself. */
    public static NewAct of(Act act, Account about) {
        return new NewAct(act, Optional.of(about), Optional.empty(), "");
    }

    public NewAct withTheme(Optional<Scope> concerned) {
        return new NewAct(act, about, concerned, detail);
    }

    public NewAct withDetail(String more) {
        return new NewAct(act, about, theme, more);
    }
}
