package uk.org.waymark.web.published;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.reporting.Subject;
import uk.org.waymark.web.chart.Beside;
import uk.org.waymark.web.elsewhere.ComparedView;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.indicator.BreakdownTable;
import uk.org.waymark.web.indicator.CourseRow;
import uk.org.waymark.web.indicator.Definition;
import uk.org.waymark.web.indicator.Detail;
import uk.org.waymark.web.indicator.MovingPlan;
import uk.org.waymark.web.indicator.PartChart;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.words.Words;

/** One promise for a resident: the answer, the course, who is concerned, what is done, and how it is measured. */
public final class PublishedMeasure {
    private final Snapshot snapshot;
    private final Release release;
    private final Position position;
    private final MeasurePosition measure;

    PublishedMeasure(Snapshot snapshot, Release release, Position position, MeasurePosition measure) {
        this.snapshot = snapshot;
        this.release = release;
        this.position = position;
        this.measure = measure;
    }

    private MeasureRow row() {
        return MeasureRow.of(0, measure, position.scheme());
    }

    public String getCode() {
        return measure.code().text();
    }

    public String getAddress() {
        return measure.code().address();
    }

    public String getTitle() {
        return measure.indicator().plainTitle();
    }

    public ThemePosition getTheme() {
        return position.theme(measure.theme());
    }

    public Mark getAnswer() {
        Mark mark = PublicMark.of(measure.review());
        String words = Words.capital(mark.label());
        return new Mark(mark.shape(), mark.tone(), words, words);
    }

    /** "300 homes at the end of September 2008. We planned 1,450, so this is worse than planned." */
    public String getFigure() {
        MeasureRow row = row();
        String when = Words.date(position.period().ends());
        if (row.outturn().isEmpty()) {
            return Words.say("published.measure.none", when);
        }
        String told = Words.say("published.measure.figure", full(row), when) + yearBefore();
        return measure.performance().isRated() && row.target().isPresent()
                ? told + " "
                        + Words.say(
                                "published.measure.planned",
                                row.target().get(),
                                PublicMark.of(position.scheme(), measure.performance())
                                        .label())
                : told;
    }

    /** ", up from 200 a year before"; nothing where no figure of that time can be compared with it. */
    private String yearBefore() {
        Optional<Figure> before = measure.whole()
                .sinceLastYear()
                .filter(moved -> measure.parts().isEmpty())
                .flatMap(moved -> snapshot.standing(position.known())
                        .outturn(new Subject(measure.code(), Optional.empty(), moved.since())))
                .map(entry -> entry.statement().figure());
        return before.flatMap(was -> was.number()
                        .flatMap(earlier ->
                                measure.whole().figure().flatMap(Figure::number).map(earlier::compareTo))
                        .map(fall -> Words.say(
                                fall == 0
                                        ? "published.measure.unchanged"
                                        : fall > 0 ? "published.measure.down" : "published.measure.up",
                                new FigureWords(measure.indicator().reportedMeasurement()).brief(was))))
                .orElse(".");
    }

    /** With its unit, in brackets where it has parts. */
    private String full(MeasureRow row) {
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        return measure.whole()
                .figure()
                .filter(figure -> measure.parts().isEmpty())
                .map(words::brief)
                .map(figure ->
                        figure + words.unitToSay().map(unit -> " " + unit).orElse(""))
                .orElseGet(() -> row.outturn().orElse("")
                        + row.unit().map(unit -> " (" + unit + ")").orElse(""));
    }

    /** What is expected of the year; empty where nothing is. */
    public Optional<String> getExpectation() {
        Performance forecast = measure.forecast();
        return Optional.of(forecast)
                .filter(Performance::isRated)
                .map(rated -> Words.say(
                        "published.measure.expected",
                        position.period().year().toString(),
                        PublicMark.of(position.scheme(), rated).label()));
    }

    /** Where the figure goes compared with earlier; empty where there is nothing to compare with. */
    public List<Mark> getTravel() {
        MeasureRow row = row();
        return Stream.of(row.sinceLastYear(), row.sincePrevious())
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<String> getStory() {
        return measure.commentary().map(entry -> entry.statement().text());
    }

    public List<PartChart> getCharts() {
        return PartChart.of(position, measure, new Beside(false, elsewhere().all()));
    }

    public List<CourseRow> getCourse() {
        return CourseRow.of(position, measure);
    }

    public List<BreakdownTable> getBreakdowns() {
        return BreakdownTable.of(measure);
    }

    private Elsewhere elsewhere() {
        return Elsewhere.of(measure.indicator(), snapshot.entries(), position.known());
    }

    public List<ComparedView> getElsewhere() {
        return elsewhere().upTo(position.period()).stream()
                .map(compared -> ComparedView.of(compared, measure.indicator()))
                .toList();
    }

    public List<MovingPlan> getPlans() {
        return MovingPlan.of(position, measure);
    }

    public List<Detail> getDefinition() {
        return Definition.of(measure, position);
    }

    /** The codes by which its figures can be asked about. */
    public List<FigureCode> getCodes() {
        return FigureCode.of(release, position, measure);
    }

    /** Whether the promise is not likely to be kept, or was not. */
    public boolean isUnlikely() {
        return PublicMark.isUnlikely(measure);
    }
}
