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
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The concerns of the partnership, the one asked longest ago first, and where one is raised. */
@Named
@RequestScoped
public class ConcernsPage extends RegisterPage {
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

    private Optional<ConcernRegister> register = Optional.empty();

    @Override
    public void open() throws IOException {
        selection.open();
        super.open();
    }

    @Override
    String path() {
        return "/concerns";
    }

    @Override
    String words() {
        return "concerns.done.";
    }

    @Override
    List<String> acts() {
        return List.of(RAISE);
    }

    @Override
    Optional<String> act(String asked, String agreement) {
        return acts.raise(agreement);
    }

    private ConcernRegister all() {
        if (register.isEmpty()) {
            register = Optional.of(ConcernRegister.of(lens.snapshot().entries(), lens.getKnown()));
        }
        return register.get();
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
        return isNow() && signedIn.may(Permission.RAISE_CONCERNS.name());
    }

    public ConcernFields getFields() {
        return isRefused(RAISE) ? ConcernFields.sent(form) : ConcernFields.BLANK;
    }

    @Override
    BearingFields bearing() {
        return getFields().bearing();
    }
}
