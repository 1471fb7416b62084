package uk.org.waymark.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.work.ChangesSince;
import uk.org.waymark.ledger.work.LastLook;
import uk.org.waymark.ledger.work.Looks;
import uk.org.waymark.ledger.work.WorkItem;
import uk.org.waymark.ledger.work.WorkKind;
import uk.org.waymark.ledger.work.WorkList;
import uk.org.waymark.ledger.work.Workload;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.web.capture.UnsavedWork;
import uk.org.waymark.web.cycle.RemindForm;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** A person's work: what waits for them now, what others changed since they last looked, and their measures. */
@Named
@RequestScoped
public class HomePage {
    private static final int CHANGES_LISTED = 12;

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Looks looks;

    @Inject
    private RemindForm remindForm;

    @Inject
    private UnsavedWork unsavedWork;

    private WorkList work;
    private List<UnsavedWork.OfReturn> unsaved = List.of();
    private Completeness returns;
    private Map<String, Completeness> chased = Map.of();
    private Optional<LastLook> last = Optional.empty();
    private List<ChangeView> changes = List.of();
    private List<CourseView> measures = List.of();

    @PostConstruct
    void read() {
        Actor actor = signedIn.actor();
        work = Workload.of(lens.snapshot()).of(actor);
        unsaved = unsavedWork.of(actor, lens.snapshot());
        returns = lens.snapshot().returns(lens.getPeriod());
        chased = chased();
        last = looks.look(actor, lens.snapshot(), Instant.now());
        changes = ChangesSince.of(lens.snapshot(), actor, last, lens.getPeriod()).stream()
                .map(change -> ChangeView.of(change, lens.getPosition().scheme()))
                .toList();
        measures = actor.remit().isEmpty() ? List.of() : measuresOf(actor);
    }

    /** "8 figures are due by 15 May 2009, in 14 days. One question waits for your answer." */
    public String getHeadline() {
        if (work.isEmpty() && !unsaved.isEmpty()) {
            int lines = unsaved.stream().mapToInt(its -> its.lines().size()).sum();
            return Words.counted("home.headline.drafts", lines, lines);
        }
        return new Headline(work).sentence(this::countOf);
    }

    /** What comes next, where nothing waits. */
    public String getNext() {
        return work.isEmpty() ? new Headline(work).next() : "";
    }

    /** What to do, in order: what came back, what is due, what is typed and not saved, and the rest. */
    public List<TaskView> getTasks() {
        boolean ofManyThemes = Stream.concat(
                                work.items().stream().flatMap(item -> item.of().theme().stream()),
                                unsaved.stream().map(UnsavedWork.OfReturn::title))
                        .distinct()
                        .count()
                > 1;
        List<TaskView> tasks = new ArrayList<>();
        for (boolean beforeDrafts : List.of(true, false)) {
            work.items().stream()
                    .filter(item -> item.kind().compareTo(WorkKind.ENTER) <= 0 == beforeDrafts)
                    .map(item -> TaskView.of(item, progress(item), lens, ofManyThemes))
                    .forEach(tasks::add);
            if (beforeDrafts) {
                unsaved.stream()
                        .map(its -> TaskView.of(its, lens, ofManyThemes))
                        .forEach(tasks::add);
            }
        }
        return tasks;
    }

    /** How far the figures of a theme are that the reader is asked for. */
    private Progress progress(WorkItem item) {
        if (item.kind() != WorkKind.ENTER) {
            return Progress.NONE;
        }
        Actor actor = signedIn.actor();
        String agreement = lens.getAgreement().id();
        ReportingPeriod period = item.of().period().orElseThrow();
        Set<String> missing = item.parts().stream().map(WorkItem.Part::key).collect(Collectors.toSet());
        int typed = (int) unsaved.stream()
                .filter(its -> its.period().equals(period))
                .flatMap(its -> its.lines().stream())
                .map(UnsavedWork.Line::measure)
                .filter(missing::contains)
                .distinct()
                .count();
        return lens.snapshot().returns(period).themes().stream()
                .filter(theme -> item.of().theme().equals(Optional.of(theme.title())))
                .findFirst()
                .map(theme -> theme.only(
                        measure -> actor.may(Permission.ENTER_FIGURES, new Scope(agreement, theme.id()), measure)))
                .map(theirs -> Progress.of(theirs.count(), typed))
                .orElse(Progress.NONE);
    }

    /** The returns of the periods that are chased, by the codes of those. */
    private Map<String, Completeness> chased() {
        return work.of(WorkKind.CHASE, WorkKind.AWAIT_SIGN_OFF).stream()
                .flatMap(item -> item.of().period().stream())
                .distinct()
                .collect(Collectors.toMap(ReportingPeriod::code, lens.snapshot()::returns));
    }

    private Optional<ReturnCount> countOf(WorkItem item) {
        return item.of().period().map(period -> chased.get(period.code())).map(Completeness::count);
    }

    /** The returns of a period that is chased, theme by theme; none for any other period. */
    public List<ThemeProgress> themes(String period) {
        return Optional.ofNullable(chased.get(period)).stream()
                .flatMap(all -> all.asked().stream()
                        .map(theme -> ThemeProgress.of(
                                theme,
                                lens.bare("/sign-off/" + theme.id() + "?period=" + period),
                                remindForm.of(all, theme.id(), theme.count().missing() > 0))))
                .toList();
    }

    /** The sums of all themes. */
    public ThemeProgress allThemes(String period) {
        return ThemeProgress.all(chased.get(period).count());
    }

    public String themesCaption(String period) {
        return Words.say("home.themes.caption", chased.get(period).period());
    }

    /** "What changed since your last visit on 24 April 2009"; on the first since a fortnight ago. */
    public String getChangesHeading() {
        return last.map(look -> Words.say("home.changes", Words.date(look.day())))
                .orElseGet(() -> Words.say("home.changes.first", Words.date(ChangesSince.firstDay(lens.snapshot()))));
    }

    public List<ChangeView> getChanges() {
        return changes.stream().limit(CHANGES_LISTED).toList();
    }

    /** "20 more changes are not listed here."; empty where all are. */
    public String getMoreChanges() {
        int more = changes.size() - CHANGES_LISTED;
        return more > 0 ? Words.counted("home.changes.more", more, more) : "";
    }

    private List<CourseView> measuresOf(Actor actor) {
        String agreement = lens.getAgreement().id();
        return returns.themes().stream()
                .flatMap(theme -> theme
                        .only(measure -> actor.may(Permission.SEE_CAPTURE, new Scope(agreement, theme.id()), measure))
                        .measures()
                        .stream())
                .flatMap(
                        measure -> CourseView.of(
                                lens.getAgreement(),
                                lens.getPosition().scheme(),
                                returns.state().isOpen(),
                                measure)
                                .stream())
                .toList();
    }

    /** The measures that the reader answers for, in all themes; none for who answers for nothing in particular. */
    public List<CourseView> getMeasures() {
        return measures;
    }

    /** Those that have something to draw; the table lists them all. */
    public List<CourseView> getDrawn() {
        return measures.stream().filter(measure -> !measure.drawing().isEmpty()).toList();
    }

    /** The measures that have nothing to draw, by their codes; empty where all have. */
    public String getUndrawn() {
        List<String> codes = Stream.of(measures)
                .flatMap(List::stream)
                .filter(measure -> measure.drawing().isEmpty())
                .map(CourseView::code)
                .distinct()
                .toList();
        return codes.isEmpty() ? "" : Words.say("home.measures.undrawn", String.join(", ", codes));
    }

    public String getMeasuresHeading() {
        return Words.say("home.measures", lens.getPeriod().year());
    }
}
