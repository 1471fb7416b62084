package uk.org.waymark.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.util.Optional;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.plan.PlanRefused;
import uk.org.waymark.ledger.plan.Plans;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.Counted;
import uk.org.waymark.position.reporting.PlanStatement.Progress.State;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Does with a plan what a form of its page asks. */
@RequestScoped
public class PlanActs {
    @Inject
    private Plans plans;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    /** Why nothing was done, in words; empty where it was. */
    Optional<String> run(String act, Scope theme) {
        try {
            act(act, signedIn.actor(), theme);
            return Optional.empty();
        } catch (PlanRefused | DatabaseBusy refused) {
            return Optional.of(refused.getMessage());
        } catch (DateTimeException none) {
            return Optional.of(Words.say("plans.day"));
        } catch (NumberFormatException none) {
            return Optional.of(Words.say("plans.number"));
        } catch (IllegalArgumentException none) {
            return Optional.of(none.getMessage() + ".");
        }
    }

    private void act(String act, Actor actor, Scope theme) {
        switch (act) {
            case "add" ->
                plans.add(actor, theme, form.text("plan"), PlanForm.sent(form).terms());
            case "change" -> {
                ActionKey chosen = ActionKey.of(form.text("action"));
                plans.change(
                        actor,
                        theme,
                        chosen.plan(),
                        chosen.action(),
                        PlanForm.sent(form).terms(),
                        readAt());
            }
            case "tell" -> plans.tell(actor, theme, progress(ActionKey.of(form.text("action"))), readAt());
            default -> throw Form.unreadable();
        }
    }

    private Progress progress(ActionKey chosen) {
        return new Progress(chosen.plan(), chosen.action(), state(), form.text("note"), counted());
    }

    private State state() {
        try {
            return State.of(form.text("state"));
        } catch (IllegalStateException none) {
            throw Form.unreadable();
        }
    }

    private Optional<Counted> counted() {
        String done = form.text("done");
        String of = form.text("of");
        return (done + of).isEmpty()
                ? Optional.empty()
                : Optional.of(new Counted(Integer.parseInt(done), Integer.parseInt(of), form.text("what")));
    }

    private long readAt() {
        try {
            return Long.parseLong(form.text("read"));
        } catch (NumberFormatException none) {
            throw Form.unreadable();
        }
    }
}
