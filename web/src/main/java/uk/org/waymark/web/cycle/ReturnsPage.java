package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.ReturnState;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Kept;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/**
 * The returns of a period: themes by the states of their measures, and the measures that the address asks for. The
 * overview and the theme pages show a line of it.
 */
@Named
@RequestScoped
public class ReturnsPage {
    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    @Inject
    private RemindForm remindForm;

    private Optional<Completeness> read = Optional.empty();
    private Optional<ReturnsNarrowing> narrowing = Optional.empty();
    private Optional<List<Row>> rows = Optional.empty();
    private Optional<List<ListedReturn>> listed = Optional.empty();

    /**
     * A row with its reminder.
     *
     * @param remind "now", "today" or empty, as {@link RemindForm#of} has it
     */
    public record Row(ReturnsRow theme, String remind) {}

    /** Another open period, with how many of its figures are in. */
    public record Other(String title, String words, String link) {}

    private Completeness returns() {
        if (read.isEmpty()) {
            read = Optional.of(lens.snapshot().returns(lens.getPosition()));
        }
        return read.get();
    }

    private ReturnsNarrowing narrowing() {
        if (narrowing.isEmpty()) {
            narrowing = Optional.of(ReturnsNarrowing.of(name -> AddressReader.find(request, name)));
        }
        return narrowing.get();
    }

    public String getTitle() {
        return Words.say("returns.title", returns().period());
    }

    public String getLede() {
        return ReturnWords.lede(returns());
    }

    /** The line for an executive. */
    public String getLine() {
        return ReturnWords.line(returns());
    }

    /** The line of one theme. */
    public String lineOf(String theme) {
        return ReturnWords.line(returns(), returns().theme(theme));
    }

    /** What one theme has returned. */
    public ThemeReturnRow rowOf(String theme) {
        return ThemeReturnRow.of(returns(), returns().theme(theme));
    }

    /** Whether any figure is asked for in the period. */
    public boolean isAsked() {
        return returns().count().due() > 0;
    }

    /** The open periods beside the one that is looked at, the earliest due date first. */
    public List<Other> getOthers() {
        return lens.snapshot().periodsBegun().stream()
                .filter(period -> !period.equals(lens.getPeriod())
                        && lens.snapshot().cycle(period).state().isOpen())
                .map(lens.snapshot()::returns)
                .sorted(Comparator.comparing(its -> its.state().due().orElse(LocalDate.MAX)))
                .map(its -> new Other(
                        Words.say("returns.title", its.period()),
                        Words.say(
                                "returns.other",
                                its.state().due().map(Words::date).orElse(""),
                                its.count().supplied(),
                                its.count().due()),
                        lens.bare("/returns?period=" + its.period().code())))
                .toList();
    }

    public List<Row> getRows() {
        if (rows.isEmpty()) {
            rows = Optional.of(returns().asked().stream()
                    .map(theme -> ReturnsRow.of(returns(), theme, lens.getAgreement(), narrowing(), lens::link))
                    .map(row -> new Row(row, remindForm.of(returns(), row.id(), row.toCome())))
                    .toList());
        }
        return rows.get();
    }

    /** The sums of all themes. */
    public List<ReturnsRow.Cell> getAll() {
        return ReturnsRow.all(returns(), narrowing(), lens::link);
    }

    /** The note on who was in time: of an open period, from which day on that is counted. */
    public String getTimeNote() {
        return returns()
                .state()
                .due()
                .filter(due -> !returns().isTimed())
                .map(due -> Words.say("returns.byTheme.early", Words.date(due)))
                .orElseGet(() -> Words.say("returns.byTheme.note"));
    }

    /** Whether any theme can be reminded now; with several, all of them can be at once. */
    public boolean isSeveralToRemind() {
        return getRows().stream().filter(row -> row.remind().equals("now")).count() > 1;
    }

    public String getPeriod() {
        return returns().period().code();
    }

    public boolean isNarrow() {
        return narrowing().isNarrow();
    }

    /** The same, for the form that chooses another period. */
    public List<Kept> getParameters() {
        return narrowing().parameters();
    }

    public List<Choice> getThemeChoices() {
        return choices(
                "returns.any.theme",
                narrowing().theme(),
                returns().asked().stream()
                        .map(theme ->
                                choice(theme.id(), theme.title(), narrowing().theme())));
    }

    public List<Choice> getOwnerChoices() {
        return choices(
                "returns.any.owner",
                narrowing().owner(),
                returns()
                        .measures()
                        .filter(MeasureReturn::isDue)
                        .flatMap(measure -> ReturnsNarrowing.ownerOf(measure).stream())
                        .map(owner -> choice(
                                owner.partner(),
                                ReturnsRow.owner(lens.getAgreement(), owner),
                                narrowing().owner()))
                        .distinct()
                        .sorted(Comparator.comparing(Choice::words)));
    }

    public List<Choice> getStateChoices() {
        return Stream.concat(
                        Stream.of(
                                new Choice(
                                        "",
                                        Words.say("returns.chased"),
                                        narrowing().state().isEmpty()),
                                choice(
                                        ReturnsNarrowing.ANY,
                                        Words.say("returns.any.state"),
                                        narrowing().state())),
                        Stream.of(ReturnState.values())
                                .map(state -> choice(
                                        state.code(),
                                        ReturnsRow.label(returns(), state),
                                        narrowing().state())))
                .toList();
    }

    private static List<Choice> choices(String any, Optional<String> asked, Stream<Choice> values) {
        return Stream.concat(Stream.of(new Choice(ReturnsNarrowing.ANY, Words.say(any), asked.isEmpty())), values)
                .toList();
    }

    private static Choice choice(String code, String words, Optional<String> asked) {
        return new Choice(code, words, asked.equals(Optional.of(code)));
    }

    public List<ListedReturn> getListed() {
        if (listed.isEmpty()) {
            listed = Optional.of(ListedReturn.of(returns(), lens.getAgreement(), narrowing()));
        }
        return listed.get();
    }

    /** "12 figures to come, late or returned", or "4 measures: signed off". */
    public String getListedHeading() {
        int count = getListed().size();
        Optional<String> label = getStateChoices().stream()
                .filter(choice -> choice.chosen() && narrowing().state().isPresent())
                .map(Choice::words)
                .findFirst();
        return label.map(words -> Words.counted("returns.listed", count, count, words))
                .orElseGet(() -> Words.counted("returns.listed.chased", count, count));
    }

    /** The measures of which no figure is asked for, each with why. */
    public List<MeasureLine> getNotDue() {
        return returns()
                .measures()
                .filter(measure -> !measure.isDue())
                .map(measure -> MeasureLine.of(measure, notDue(measure)))
                .toList();
    }

    private static String notDue(MeasureReturn measure) {
        return Words.capital(measure.notDueBecause().orElse(""));
    }
}
