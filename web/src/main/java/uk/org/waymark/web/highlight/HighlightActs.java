package uk.org.waymark.web.highlight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.highlight.HighlightRefused;
import uk.org.waymark.ledger.highlight.Highlights;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.signin.SignedIn;

/** Keeps and submits the highlight report that a form holds. */
@RequestScoped
public class HighlightActs {
    @Inject
    private Highlights highlights;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    /** Why nothing was done, in words; empty where it was. */
    Optional<String> run(String act, String agreement, long review, HighlightFields fields) {
        try {
            switch (act) {
                case "save" -> highlights.save(signedIn.actor(), agreement, review, fields.text(), form.readAt());
                case "submit" -> highlights.submit(signedIn.actor(), agreement, review, fields.text(), form.readAt());
                default -> throw Form.unreadable();
            }
            return Optional.empty();
        } catch (HighlightRefused | DatabaseBusy refused) {
            return Optional.of(refused.getMessage());
        } catch (IllegalArgumentException none) {
            return Optional.of(none.getMessage() + ".");
        }
    }
}
