package uk.org.waymark.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.LoginName;
import uk.org.waymark.ledger.administration.Administration;
import uk.org.waymark.ledger.administration.AdministrationRefused;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Does with an account what a form of its page asks. */
@RequestScoped
public class AccountActs {
    @Inject
    private Administration administration;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    /**
     * What came of it.
     *
     * @param given a one-time password to be shown now and never again
     * @param refused why nothing was done, in words
     */
    record Outcome(Optional<Given> given, Optional<String> refused) {
        static final Outcome DONE = new Outcome(Optional.empty(), Optional.empty());

        boolean isDone() {
            return refused.isEmpty();
        }

        private static Outcome refused(String reason) {
            return new Outcome(Optional.empty(), Optional.of(Words.say("accounts.refused." + reason)));
        }
    }

    Outcome run(String act, AccountHolder holder) {
        if (act.equals("erase") && form.text("sure").isEmpty()) {
            return Outcome.refused("NOT_SURE");
        }
        try {
            return done(act, signedIn.actor(), holder);
        } catch (AdministrationRefused refusal) {
            return Outcome.refused(refusal.reason().name());
        }
    }

    private Outcome done(String act, Actor actor, AccountHolder holder) {
        switch (act) {
            case "person" ->
                administration.correctPerson(actor, holder.account(), form.text("name"), form.text("email"));
            case "role" -> {
                RoleForm wanted = RoleForm.sent(form);
                if (wanted.fault().isPresent()) {
                    return Outcome.refused(wanted.fault().get());
                }
                administration.changeRole(actor, holder.account(), wanted.role(), wanted.remit());
            }
            case "disable" -> administration.disable(actor, holder.account());
            case "enable" -> administration.enable(actor, holder.account());
            case "erase" -> administration.erase(actor, holder.account());
            case "reset" -> {
                return new Outcome(Optional.of(reset(actor, holder)), Optional.empty());
            }
            default -> throw Form.unreadable();
        }
        return Outcome.DONE;
    }

    private Given reset(Actor actor, AccountHolder holder) {
        return new Given(
                holder.displayName(),
                holder.login().map(LoginName::text).orElse(""),
                administration.reset(actor, holder.account()).shownOnce());
    }
}
