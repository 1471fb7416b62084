package uk.org.waymark.web.capture;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** Entering the figures of one theme for one period; it keeps what was typed while the page is open. */
@Named
@ViewScoped
public class CapturePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaptureDesk desk;

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private CaptureWork work = CaptureWork.none();
    private boolean fresh = true;

    /** Reads the sheet for a page that is opened; a page that is sent back keeps what was typed. */
    public void prepare() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        Optional<ReportingPeriod> asked = desk.periodAsked(scope().agreement());
        if (request.getParameter("period") == null && asked.isPresent()) {
            faces.getExternalContext()
                    .redirect(lens.bare("/capture/" + scope().theme() + "?period="
                            + asked.get().code()));
            return;
        }
        work = desk.read(signedIn.actor(), scope(), lens.getPeriod());
    }

    private Scope scope() {
        return new Scope(lens.getAgreement().id(), String.valueOf(request.getAttribute(AddressFilter.SUBJECT)));
    }

    private CaptureWork work() {
        desk.refresh(work, signedIn.actor(), scope(), lens.getPeriod());
        return work;
    }

    /** Says what each line would come to; nothing is recorded. */
    public void check() {
        fresh = false;
        desk.check(work(), signedIn.actor(), lens.getPosition().scheme());
    }

    /** Records what was changed, all or nothing. */
    public void save() {
        fresh = false;
        work = desk.save(work(), signedIn.actor(), lens.getPosition().scheme());
    }

    /** Leaves a line as somebody else recorded it. */
    public void keepTheirs(String key) {
        fresh = false;
        work().keepTheirs(key);
        desk.check(work, signedIn.actor(), lens.getPosition().scheme());
    }

    /** Goes on with one's own version of a line, as a restatement of theirs. */
    public void keepMine(String key) {
        fresh = false;
        work().keepMine(key);
        desk.check(work, signedIn.actor(), lens.getPosition().scheme());
    }

    public CaptureHead getHead() {
        return CaptureHead.of(work().sheet(), lens.getToday(), isPermitted());
    }

    private boolean isPermitted() {
        return signedIn.actor().may(Permission.ENTER_FIGURES, scope());
    }

    public String getTheme() {
        return scope().theme();
    }

    public String getTitle() {
        return work().sheet().title();
    }

    public boolean isOpen() {
        return isPermitted() && work().sheet().isOpenToReader();
    }

    public List<MeasureView> getMeasures() {
        return work().views(isPermitted(), lens.shared(""), desk.names(work.sheet()));
    }

    public Outcome outcome(String key) {
        return work.outcome(key);
    }

    public List<Conflicts.Version> conflicts(String key) {
        return work.conflicts().of(key);
    }

    public CaptureWork getWork() {
        return work;
    }

    /** Whether the page was opened just now, so that unsaved work of an earlier time may be put back. */
    public boolean isFresh() {
        return fresh;
    }

    /** By what unsaved work is kept in the browser. */
    public String getSheetKey() {
        return scope().agreement() + "/" + scope().theme() + ":"
                + lens.getPeriod().code();
    }

    public String getAccount() {
        return CaptureDesk.nameless(signedIn.actor());
    }

    /** How many lines were changed, and how many of them cannot be recorded as they are. */
    public String getTally() {
        int changed = work.getChanged();
        int wrong = work.getWrong();
        String said = changed == 0
                ? Words.say("capture.tally.none")
                : Words.counted("capture.tally", changed, Words.startingNumber(changed));
        return wrong == 0
                ? said
                : said + " " + Words.counted("capture.tally.wrong", wrong, Words.startingNumber(wrong));
    }

    public String getHeading() {
        return Words.say("capture.heading", getTitle(), lens.getPeriod());
    }
}
