package uk.org.waymark.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.util.Optional;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.risk.RiskRefused;
import uk.org.waymark.ledger.risk.Risks;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Does with risks what a form of their pages asks. */
@RequestScoped
public class RiskActs {
    @Inject
    private Risks risks;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    /** Raises a risk of a theme; why nothing was done, in words, and empty where it was. */
    Optional<String> raise(Scope theme) {
        return refusal(
                () -> risks.raise(signedIn.actor(), theme, TermsForm.sent(form).terms(), ScoreForm.assessment(form)));
    }

    /** Does something with a risk of a theme; why nothing was done, in words, and empty where it was. */
    Optional<String> run(String act, Scope theme, String id) {
        return refusal(() -> act(act, signedIn.actor(), theme, id));
    }

    private void act(String act, Actor actor, Scope theme, String id) {
        switch (act) {
            case "accept" -> risks.accept(actor, theme, id, form.readAt());
            case "assess" -> risks.assess(actor, theme, id, ScoreForm.assessment(form), form.readAt());
            case "change" -> risks.change(actor, theme, id, TermsForm.sent(form).terms(), form.readAt());
            case "close" -> risks.close(actor, theme, id, form.text("why"), form.readAt());
            default -> throw Form.unreadable();
        }
    }

    private static Optional<String> refusal(Runnable command) {
        try {
            command.run();
            return Optional.empty();
        } catch (RiskRefused | DatabaseBusy refused) {
            return Optional.of(refused.getMessage());
        } catch (DateTimeException none) {
            return Optional.of(Words.say("risk.refused.review"));
        } catch (NumberFormatException none) {
            return Optional.of(Words.say("risk.refused.score"));
        } catch (IllegalArgumentException none) {
            return Optional.of(none.getMessage() + ".");
        }
    }
}
