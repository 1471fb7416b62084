package uk.org.waymark.web.administration;

import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.LoginName;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.web.permission.RemitTitles;
import uk.org.waymark.web.words.Words;

/**
 * An account as its administrator sees it.
 *
 * @param state the code of its state, such as "disabled"
 * @param remit what it is for, with the titles of themes or the name of the partner; empty for a role without a remit
 */
public record AccountRow(String id, String name, String login, String email, String role, String remit, String state) {

    static AccountRow of(AccountHolder holder, boolean usable, Agreements agreements) {
        return new AccountRow(
                holder.account().id().toString(),
                holder.displayName(),
                holder.login().map(LoginName::text).orElse(""),
                holder.email().orElse(""),
                Words.capital(holder.role().words()),
                holder.remit().map(remit -> RemitTitles.of(remit, agreements)).orElse(""),
                state(holder, usable));
    }

    /** Whether an address means an account. */
    static boolean isOf(AccountHolder holder, String id) {
        return holder.account().id().toString().equals(id);
    }

    /** The state in words. */
    public String stateWords() {
        return Words.say("accounts.state." + state);
    }

    public boolean isFormer() {
        return state.equals("former");
    }

    /** All that a filter looks through. */
    public String searched() {
        return String.join(" ", name, login, email, role, remit, stateWords());
    }

    private static String state(AccountHolder holder, boolean usable) {
        if (holder.name().isEmpty()) {
            return "former";
        }
        if (holder.disabled()) {
            return "disabled";
        }
        if (!usable) {
            return "closed";
        }
        if (holder.mustChangePassword()) {
            return "invited";
        }
        return holder.login().isPresent() ? "active" : "elsewhere";
    }
}
