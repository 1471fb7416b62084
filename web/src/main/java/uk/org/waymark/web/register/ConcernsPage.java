package uk.org.waymark.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.register.Concern;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The concerns of the partnership, the one asked longest ago first, and where one is raised. */
@Named
@RequestScoped
public class ConcernsPage {
    private static final String RAISE = "raise";

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

    /** Raises what a form asks, and goes back to the page so that a reload does not raise it again. */
    public void open() throws IOException {
        selection.open();
        Optional<String> act = form.act();
        if (act.isEmpty()) {
            return;
        }
        if (!act.get().equals(RAISE)) {
            throw Form.unreadable();
        }
        refused = acts.raise(lens.getAgreement().id());
        if (refused.isEmpty()) {
            Form.leadBack(getHere(), RAISE);
        }
    }

    private ConcernRegister all() {
        return ConcernRegister.of(lens.snapshot().entries(), lens.getKnown());
    }

    /** "Two concerns wait for an answer, the oldest for 212 days". */
    public String getHeadline() {
        List<Concern> waiting = all().waiting();
        return waiting.isEmpty()
                ? Words.say("concerns.headline.none")
                : Words.counted(
                        "concerns.headline",
                        waiting.size(),
                        Words.startingNumber(waiting.size()),
                        ConcernView.days(
                                waiting.get(0).daysWaited(lens.getKnown().date())));
    }

    /** Whether any was raised, whatever the reader narrows the page to. */
    public boolean isAny() {
        return !all().concerns().isEmpty();
    }

    /** All that wait, for pages that show them beside something else. */
    public List<ConcernView> getAllWaiting() {
        return ConcernView.of(all().waiting(), lens.getPosition());
    }

    public List<ConcernView> getWaiting() {
        return ConcernView.of(all().on(selection.wanted()).waiting(), lens.getPosition());
    }

    public List<ConcernView> getSettled() {
        return ConcernView.of(all().on(selection.wanted()).settled(), lens.getPosition());
    }

    /** Whether the reader may raise one, as the agreement is now. */
    public boolean isRaising() {
        return !lens.getKnown().date().isBefore(lens.getToday()) && signedIn.may(Permission.RAISE_CONCERNS.name());
    }

    public ConcernFields getFields() {
        return refused.isPresent() ? ConcernFields.sent(form) : ConcernFields.BLANK;
    }

    public List<Choice> getThemes() {
        return getFields().bearing().choices(lens.getPosition());
    }

    /** The address of the page, to which its form is sent. */
    public String getHere() {
        return lens.link("/concerns");
    }

    public String getRefused() {
        return refused.orElse("");
    }

    /** The words for what was done before the page was shown again. */
    public String getDone() {
        return form.done("concerns.done.", List.of(RAISE));
    }
}
