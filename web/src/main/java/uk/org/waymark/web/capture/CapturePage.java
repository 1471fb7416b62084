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
import java.util.stream.Collectors;
import uk.org.waymark.ledger.draft.DraftRefused;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
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
    private Drafting drafting;

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CaptureScope here;

    @Inject
    private PeriodAsked periodAsked;

    @Inject
    private HttpServletRequest request;

    private CaptureWork work = CaptureWork.none();
    private boolean fresh = true;
    private String show = "";
    private String measure = "";
    private transient Grid grid;
    private transient Round round;
    private transient List<Grid.View> views;
    private transient Boolean open;
    private transient Typed typed;
    private String kept = "";

    /**
     * Reads the sheet for a page that is opened, with what the reader typed of it before and did not save; a page that is
     * sent back keeps what was typed.
     */
    public void prepare() throws IOException {
        redraw();
        open = null;
        typed = null;
        if (!FacesContext.getCurrentInstance().isPostback()
                && !periodAsked.leadTo("/capture/" + here.scope().theme())) {
            work = desk.read(signedIn.actor(), here.scope(), lens.getPeriod());
            Drafting.putBack(work, getTyped().own());
            setShow(request.getParameter("show"));
            setMeasure(request.getParameter("measure"));
        }
    }

    private void redraw() {
        grid = null;
        views = null;
        round = null;
    }

    private CaptureWork work() {
        desk.refresh(work, signedIn.actor(), here.scope(), lens.getPeriod());
        return work;
    }

    /** Says what each line would come to; nothing is recorded. */
    public void check() {
        fresh = false;
        redraw();
        desk.check(work(), signedIn.actor(), lens.getPosition().scheme());
    }

    /** Records what was changed, each measure by itself. */
    public void save() {
        fresh = false;
        redraw();
        desk.save(work(), signedIn.actor(), lens.getPosition().scheme());
    }

    /** Saves, and leads on to submitting where everything was recorded. */
    public void submit() throws IOException {
        save();
        if (!getVerdict().refused()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(here.getSubmitting());
        }
    }

    /** Saves, and shows the next measure where the one that was shown had nothing wrong. */
    public void saveAndGoOn() {
        Optional<MeasureView> from = getRound().shown();
        Optional<MeasureView> next = getRound().next();
        save();
        if (from.filter(grid()::isUnsaved).isEmpty()) {
            next.ifPresent(its -> measure = its.address());
            redraw();
        }
    }

    /** Shows the measure before, on a page that shows one at a time; what was typed is kept. */
    public void goBack() {
        show(getRound().before());
    }

    /** Shows the next measure, on a page that shows one at a time; what was typed is kept. */
    public void goOn() {
        show(getRound().next());
    }

    private void show(Optional<MeasureView> other) {
        keepTyped();
        other.ifPresent(its -> measure = its.address());
        redraw();
    }

    /** Changes which measures are in sight; what was typed is kept. */
    public void view(String code) {
        keepTyped();
        setShow(code);
        redraw();
    }

    /** Keeps what was typed before something else is shown, for whoever goes on from there to another page. */
    private void keepTyped() {
        if (isOpen()) {
            keep();
            kept = Drafting.isTyped(work()) ? kept : "";
        }
    }

    /** Keeps what was typed, unsaved, for the reader and their colleagues; scripts do so by themselves. */
    public void keep() {
        fresh = false;
        redraw();
        try {
            drafting.keep(work(), signedIn.actor());
            kept = Words.say("capture.draft.kept");
        } catch (DraftRefused refused) {
            kept = Words.say("capture.draft.notKept", refused.getMessage());
        }
    }

    /** Goes back to what stands, of all that the reader typed. */
    public void discard() {
        CaptureWork left = work();
        drafting.drop(
                signedIn.actor(),
                left.sheet(),
                left.forms().stream().map(MeasureForm::getCode).collect(Collectors.toSet()));
        work = desk.read(signedIn.actor(), here.scope(), lens.getPeriod());
        redraw();
        kept = Words.say("capture.draft.discarded");
    }

    /** How keeping a draft ended; blank while nobody asked for it. */
    public String getKept() {
        return kept;
    }

    /** The unsaved work that is kept of the page, the reader's and that of colleagues. */
    public Typed getTyped() {
        if (typed == null) {
            typed = isOpen() ? drafting.typed(signedIn.actor(), work().sheet()) : Typed.NOTHING;
        }
        return typed;
    }

    /** The sequence of the head at which the page was read, from which on everything is news to it. */
    public long getHeadRead() {
        return work().sheet().readAt();
    }

    /** Leaves a line as somebody else recorded it. */
    public void keepTheirs(String key) {
        work().keepTheirs(key);
        check();
    }

    /** Goes on with one's own version of a line, as a restatement of theirs. */
    public void keepMine(String key) {
        work().conflicts().decide(key);
        check();
    }

    public CaptureHead getHead() {
        return CaptureHead.of(work().sheet(), lens.getToday(), here.isPermitted());
    }

    public boolean isOpen() {
        if (open == null) {
            open = here.isPermitted() && work().sheet().isOpenToReader();
        }
        return open;
    }

    public List<MeasureView> getMeasures() {
        return work().views(here.isPermitted(), () -> desk.names(work.sheet()));
    }

    private Grid grid() {
        if (grid == null) {
            grid = new Grid(
                    getMeasures(),
                    work.verdict(),
                    work.conflicts(),
                    lens.getPosition().scheme());
        }
        return grid;
    }

    private Showing showing() {
        return Showing.ofCode(show)
                .orElse(getMeasures().stream().anyMatch(MeasureView::due) ? Showing.DUE : Showing.ALL);
    }

    /** Which measures are in sight, as the address says it. */
    public String getShow() {
        return showing().code();
    }

    public void setShow(String code) {
        show = Showing.ofCode(code).map(Showing::code).orElse("");
        round = null;
    }

    public List<Grid.View> getViews() {
        if (views == null) {
            views = grid().views(showing()).stream()
                    .filter(view -> isOpen() || !view.code().equals(Showing.UNSAVED.code()))
                    .toList();
        }
        return views;
    }

    /** Whether a measure is in sight; what a save refused always is. */
    public boolean shows(MeasureView measure) {
        return grid().isIn(measure, showing())
                || getTyped().isOf(measure.code())
                || (work.verdict().refused() && grid().isIn(measure, Showing.UNSAVED));
    }

    /** Whether no measure is in sight. */
    public boolean isNothingShown() {
        return getRound().measures().isEmpty();
    }

    /** The measures in sight, one of which a phone shows. */
    public Round getRound() {
        if (round == null) {
            round = Round.of(getMeasures().stream().filter(this::shows).toList(), measure);
        }
        return round;
    }

    /** Whether it is the one that a phone shows. */
    public boolean isNow(MeasureView its) {
        return getRound()
                .shown()
                .filter(shown -> shown.code().equals(its.code()))
                .isPresent();
    }

    /** The address of the measure that a phone shows, such as "NI112"; blank where none is in sight. */
    public String getMeasure() {
        return getRound().shown().map(MeasureView::address).orElse("");
    }

    public void setMeasure(String address) {
        measure = address == null ? "" : address;
        round = null;
    }

    public boolean opens(MeasureView measure) {
        return grid().isOpened(measure);
    }

    public boolean needsCommentary(MeasureView measure) {
        return grid().needsCommentary(measure);
    }

    public String says(MeasureView measure) {
        return grid().says(measure);
    }

    public Rating rating(LineView line) {
        return grid().rating(line);
    }

    public LineState state(MeasureView measure, LineView line) {
        return grid().state(measure, line);
    }

    /** The lines that are not recorded as they were typed. */
    public List<Grid.Unsaved> getUnsaved() {
        return grid().unsaved();
    }

    /** Whether the reader submits the theme to its lead. */
    public boolean isSubmitting() {
        Scope scope = here.scope();
        return isOpen() && signedIn.may(Permission.SUBMIT_THEME.name(), scope.agreement(), scope.theme());
    }

    /** The measures that the lead returned and that were not answered yet. */
    public List<MeasureView> getReturned() {
        return getMeasures().stream().filter(MeasureView::isToBeAnswered).toList();
    }

    /** "The theme lead returned 2 measures." */
    public String getReturnedWords() {
        int count = getReturned().size();
        return Words.counted("capture.returned.count", count, Words.number(count));
    }

    /** The measures that are not on this page, for the script that lays a pasted block. */
    public String getElsewhere() {
        return MeasuresElsewhere.of(work().sheet(), lens.getPosition().themes()).toString();
    }

    /** What is left to do before the theme is submitted, or the step to that. */
    public Onward getOnward() {
        Scope scope = here.scope();
        return Onward.of(
                lens.snapshot().returns(lens.getPeriod()).theme(scope.theme()).only(measure -> signedIn.actor()
                        .may(Permission.SEE_CAPTURE, scope, measure)),
                signedIn.may(Permission.SUBMIT_THEME.name(), scope.agreement(), scope.theme()));
    }

    public Verdict getVerdict() {
        return work.verdict();
    }

    public Outcome outcome(String key) {
        return work.verdict().of(key);
    }

    public List<Conflicts.Version> conflicts(String key) {
        return work.conflicts().of(key);
    }

    /** Whether somebody else's version waits for a decision. */
    public boolean isInConflict() {
        return !work.conflicts().isSettled();
    }

    public List<Mistake> getMistakes() {
        return Mistake.of(getMeasures(), work.verdict(), work.conflicts());
    }

    /** Whether the page was opened just now, so that unsaved work of an earlier time may be put back. */
    public boolean isFresh() {
        return fresh;
    }
}
