package uk.org.waymark.web.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.comparison.Comparison;
import uk.org.waymark.position.comparison.MeasureChange;
import uk.org.waymark.position.comparison.Moments;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/** What is told differently of a period as known on two days. */
@Named
@RequestScoped
public class ChangesPage {
    private static final String FROM = "from";

    @Inject
    private Lens lens;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Optional<Comparison> comparison = Optional.empty();

    /** What was told of one kind. */
    public record Section(String title, boolean figures, List<ToldLine> lines) {}

    /** A day to compare with. */
    public record Day(String words, String link, boolean chosen) {}

    /** Compares; a day that cannot be read is refused before the page is begun. */
    public void prepare() {
        Known later = lens.getKnown();
        Known earlier = from().orElseGet(() -> before(later));
        comparison = Optional.of(lens.snapshot().comparison(lens.getPeriod(), earlier, later));
    }

    private Optional<Known> from() {
        return AddressReader.find(request, FROM).map(written -> AddressReader.moment(FROM, written, clock.instant()));
    }

    /** The day before the last on which something became known, so that the latest change is shown. */
    private Known before(Known later) {
        List<LocalDate> days = Moments.of(lens.getPosition());
        return days.size() < 2 ? later : Known.on(days.get(days.size() - 2));
    }

    private Comparison comparison() {
        return comparison.orElseThrow();
    }

    public String getSummary() {
        return ChangeWords.summary(comparison());
    }

    public boolean isSame() {
        return comparison().measures().isEmpty();
    }

    public String getWasWords() {
        return Words.say("changes.was", Words.date(getFromDay()));
    }

    public String getIsWords() {
        return Words.say("changes.is", Words.date(getToDay()));
    }

    public LocalDate getFromDay() {
        return comparison().earlier().known().date();
    }

    public LocalDate getToDay() {
        return comparison().later().known().date();
    }

    /** What was told, one section a kind. */
    public List<Section> getSections() {
        StatusScheme scheme = lens.getPosition().scheme();
        return List.of(
                new Section(Words.say("changes.figures"), true, lines(change -> ToldLine.figures(change, scheme))),
                new Section(Words.say("changes.forecasts"), false, lines(change -> ToldLine.forecasts(change, scheme))),
                new Section(
                        Words.say("changes.commentaries"),
                        false,
                        lines(change -> ToldLine.commentaries(change, scheme))));
    }

    public List<TermsChange> getTerms() {
        return lines(change -> TermsChange.of(change).stream());
    }

    private <L> List<L> lines(Function<MeasureChange, Stream<L>> lines) {
        return comparison().measures().stream().flatMap(lines).toList();
    }

    /** Designated measures by review category and by symbol, then and now. */
    public List<Counts> getCounts() {
        Position earlier = comparison().earlier();
        Position later = comparison().later();
        return List.of(Counts.byReview(earlier, later), Counts.bySymbol(earlier, later));
    }

    /** The days on which something became known, latest first, each with the comparison from it on. */
    public List<Day> getDays() {
        return Moments.of(comparison().later()).stream()
                .sorted(Comparator.reverseOrder())
                .map(day -> new Day(Words.date(day), lens.link("/changes?from=" + day), day.equals(getFromDay())))
                .toList();
    }
}
