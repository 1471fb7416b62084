package uk.org.waymark.web.cycle;

import jakarta.faces.model.SelectItem;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.web.words.Words;

/** Somebody who enters figures, as one of those to choose from. */
final class Enterer {
    private Enterer() {}

    static SelectItem choice(AccountHolder holder) {
        String what = holder.role().words()
                + holder.remit().map(Remit::words).map(words -> ", " + words).orElse("");
        return new SelectItem(
                holder.account().id().toString(), Words.say("exceptions.person.choice", holder.displayName(), what));
    }
}
