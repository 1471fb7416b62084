package uk.org.waymark.web.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.web.words.Words;

/** The steps from a template to an agreement, shown in place of every page that has no agreement to show. */
@Named
@RequestScoped
public class AddAgreementPage {
    @Inject
    private Agreements agreements;

    public String getTitle() {
        return Words.say(agreements.all().isEmpty() ? "add.title.first" : "add.title");
    }

    /** What keeps the files of the home from being used, so that whoever adds an agreement finds it here. */
    public List<String> getFaults() {
        return agreements.leftOut();
    }
}
