package uk.org.waymark.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.register.Engagement;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The log of engagement, the last occasion first, and where one is entered. */
@Named
@RequestScoped
public class EngagementPage {
    private static final String ENTER = "enter";

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Form form;

    @Inject
    private RegisterSelection selection;

    @Inject
    private RegisterActs acts;

    private Optional<String> refused = Optional.empty();

    /** Enters what a form asks, and goes back to the page so that a reload does not enter it again. */
    public void open() throws IOException {
        selection.open();
        Optional<String> act = form.act();
        if (act.isEmpty()) {
            return;
        }
        if (!act.get().equals(ENTER)) {
            throw Form.unreadable();
        }
        refused = acts.enter(lens.getAgreement().id());
        if (refused.isEmpty()) {
            Form.leadBack(getHere(), ENTER);
        }
    }

    private EngagementLog all() {
        return EngagementLog.of(lens.snapshot().entries(), lens.getKnown());
    }

    /** "People were heard on two occasions". */
    public String getHeadline() {
        int occasions = all().shown().size();
        return Words.counted("engagement.headline", occasions, Words.number(occasions));
    }

    /** That something is still to be done about some of them; empty where it is not. */
    public Optional<String> getLede() {
        int undone = (int) shown().stream()
                .filter(occasion -> occasion.terms().done().isEmpty())
                .count();
        return undone == 0
                ? Optional.empty()
                : Optional.of(Words.counted("engagement.undone", undone, Words.startingNumber(undone)));
    }

    private List<Engagement> shown() {
        return all().on(selection.wanted()).shown();
    }

    public List<OccasionView> getOccasions() {
        return OccasionView.of(shown(), lens.getPosition());
    }

    /** Whether the reader may enter one, as the agreement is now. */
    public boolean isEntering() {
        return !lens.getKnown().date().isBefore(lens.getToday()) && signedIn.may(Permission.LOG_ENGAGEMENT.name());
    }

    public OccasionFields getFields() {
        return refused.isPresent() ? OccasionFields.sent(form) : OccasionFields.BLANK;
    }

    public List<Choice> getThemes() {
        return getFields().bearing().choices(lens.getPosition());
    }

    /** The address of the page, to which its form is sent. */
    public String getHere() {
        return lens.link("/engagement");
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** The words for what was done before the page was shown again. */
    public String getDone() {
        return form.done("engagement.done.", List.of(ENTER));
    }
}
