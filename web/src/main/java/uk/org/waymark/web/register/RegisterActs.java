package uk.org.waymark.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.register.Concerns;
import uk.org.waymark.ledger.register.Engagements;
import uk.org.waymark.ledger.register.RegisterRefused;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Does with concerns and occasions what a form of their pages asks. Each act gives why nothing was done, in words. */
@RequestScoped
public class RegisterActs {
    @Inject
    private Concerns concerns;

    @Inject
    private Engagements engagements;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    Optional<String> raise(String agreement) {
        return refusal(() -> concerns.raise(
                signedIn.actor(), agreement, ConcernFields.sent(form).terms()));
    }

    Optional<String> enter(String agreement) {
        return refusal(() -> engagements.enter(
                signedIn.actor(), agreement, OccasionFields.sent(form).terms()));
    }

    /** Does something with a concern. */
    Optional<String> concern(String act, String agreement, String id) {
        return refusal(() -> {
            switch (act) {
                case "answer" ->
                    concerns.answer(
                            signedIn.actor(),
                            agreement,
                            id,
                            LocalDate.parse(form.text("on")),
                            form.text("answer"),
                            form.readAt());
                case "change" ->
                    concerns.change(
                            signedIn.actor(),
                            agreement,
                            id,
                            ConcernFields.sent(form).terms(),
                            form.readAt());
                case "withdraw" -> concerns.withdraw(signedIn.actor(), agreement, id, form.text("why"), form.readAt());
                default -> throw Form.unreadable();
            }
        });
    }

    /** Does something with an occasion. */
    Optional<String> occasion(String act, String agreement, String id) {
        return refusal(() -> {
            switch (act) {
                case "change" ->
                    engagements.change(
                            signedIn.actor(),
                            agreement,
                            id,
                            OccasionFields.sent(form).terms(),
                            form.readAt());
                case "withdraw" ->
                    engagements.withdraw(signedIn.actor(), agreement, id, form.text("why"), form.readAt());
                default -> throw Form.unreadable();
            }
        });
    }

    private static Optional<String> refusal(Runnable command) {
        try {
            command.run();
            return Optional.empty();
        } catch (RegisterRefused | DatabaseBusy refused) {
            return Optional.of(refused.getMessage());
        } catch (DateTimeException none) {
            return Optional.of(Words.say("register.refused.day"));
        } catch (IllegalArgumentException none) {
            return Optional.of(none.getMessage() + ".");
        }
    }
}
