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
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The log of engagement, the last occasion first, and where one is entered. */
@Named
@RequestScoped
public class EngagementPage extends RegisterPage {
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

    private Optional<EngagementLog> log = Optional.empty();

    @Override
    public void open() throws IOException {
        selection.open();
        super.open();
    }

    @Override
    String path() {
        return "/engagement";
    }

    @Override
    String words() {
        return "engagement.done.";
    }

    @Override
    List<String> acts() {
        return List.of(ENTER);
    }

    @Override
    Optional<String> act(String asked, String agreement) {
        return acts.enter(agreement);
    }

    private EngagementLog all() {
        if (log.isEmpty()) {
            log = Optional.of(EngagementLog.of(lens.snapshot().entries(), lens.getKnown()));
        }
        return log.get();
    }

    private List<Engagement> shown() {
        return all().on(selection.wanted()).shown();
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

    public List<OccasionView> getOccasions() {
        return OccasionView.of(shown(), lens.getPosition());
    }

    /** Whether the reader may enter one, as the agreement is now. */
    public boolean isEntering() {
        return isNow() && signedIn.may(Permission.LOG_ENGAGEMENT.name());
    }

    public OccasionFields getFields() {
        return isRefused(ENTER) ? OccasionFields.sent(form) : OccasionFields.BLANK;
    }

    @Override
    BearingFields bearing() {
        return getFields().bearing();
    }
}
