package uk.org.waymark.web.challenge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.org.waymark.ledger.challenge.PartnerQuestions;
import uk.org.waymark.ledger.challenge.QuestionRefused;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.signin.SignedIn;

/** Does with questions what a form of their page asks. */
@RequestScoped
public class QuestionActs {
    @Inject
    private PartnerQuestions questions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    /** Why nothing was done, in words; empty where it was. */
    Optional<String> run(String act, String agreement) {
        try {
            act(act, signedIn.actor(), agreement);
            return Optional.empty();
        } catch (QuestionRefused | DatabaseBusy refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private void act(String act, Actor actor, String agreement) {
        switch (act) {
            case "ask" ->
                questions.ask(
                        actor,
                        agreement,
                        Matter.parse(form.text("about")).orElseThrow(Form::unreadable),
                        form.text("text"));
            case "answer" -> questions.answer(actor, agreement, number(), form.text("text"));
            case "resolve" -> questions.resolve(actor, agreement, number(), form.text("note"));
            default -> throw Form.unreadable();
        }
    }

    private int number() {
        try {
            return Integer.parseInt(form.text("question"));
        } catch (NumberFormatException none) {
            throw Form.unreadable();
        }
    }
}
