package uk.org.waymark.web.ratings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.ratings.GroupRatings;
import uk.org.waymark.position.ratings.RatingCount;
import uk.org.waymark.position.ratings.RatingsByPeriod;
import uk.org.waymark.position.ratings.RatingsByPeriod.Column;
import uk.org.waymark.web.chart.RatingColumns;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Kept;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** The ratings of the measures looked at, through the periods of their agreement: as columns, as a table and as a map. */
@Named
@RequestScoped
public class RatingsOverTime {
    private static final String OPEN = "open";
    private static final int WIDE = 690;
    private static final int NARROW = 350;
    private static final int ON_PAPER = 460;

    /** The last quarters that have room on a phone. */
    private static final int FEW = 7;

    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    private Optional<RatingsByPeriod> ratings = Optional.empty();
    private Optional<RatingMap> map = Optional.empty();

    /** The measures of one period by rating. */
    public record Line(String period, RatingCount count) {}

    /** A symbol of the map with its name, for the drawing to be used by every cell. */
    public record Symbol(String id, String drawing) {}

    /**
     * A kind of cell with its name.
     *
     * @param look its class in the style sheet
     * @param number what stands in a cell of numbers
     */
    public record Kind(String look, Optional<String> symbol, String number, String words) {
        static Kind symbol(String look, String symbol, String words) {
            return new Kind(look, Optional.of(symbol), "", words);
        }
    }

    private RatingsByPeriod ratings() {
        if (ratings.isEmpty()) {
            ratings = Optional.of(lens.snapshot().ratings(lens.getShown()));
        }
        return ratings.get();
    }

    public boolean isAny() {
        return !ratings().all().measures().isEmpty();
    }

    public RatingMap getMap() {
        if (map.isEmpty()) {
            map = Optional.of(RatingMap.of(ratings(), lens.getShown(), open(), lens::link));
        }
        return map.get();
    }

    /** The themes that the address opens; one that is not there opens nothing. */
    private Set<String> open() {
        Set<String> written = new TreeSet<>(
                Arrays.asList(AddressReader.find(request, OPEN).orElse("").split(",")));
        boolean all = written.contains(RatingMap.ALL);
        return new TreeSet<>(ratings().themes().stream()
                .map(GroupRatings::id)
                .filter(id -> all || written.contains(id))
                .toList());
    }

    /** What is open, for the form that chooses another period. */
    public List<Kept> getParameters() {
        Set<String> open = open();
        return open.isEmpty() ? List.of() : List.of(new Kept(OPEN, String.join(",", open)));
    }

    /** The address of this page with some themes open, as {@link RatingMap.Group#toggled()} names them. */
    public String link(String open) {
        return lens.link(open.isEmpty() ? "/" : "/?" + Kept.query(List.of(new Kept(OPEN, open)))) + "#ratings";
    }

    /** "Number of the 58 measures". */
    public String getMeasures() {
        int all = ratings().all().measures().size();
        return Words.counted("ratings.of", all, all);
    }

    public List<Symbol> getSymbols() {
        Stream<Symbol> rated = Stream.of(Performance.BETTER, Performance.WITHIN, Performance.WORSE)
                .map(performance -> new Symbol(
                        "map-" + performance.code(),
                        Mark.of(lens.getShown().scheme(), performance).drawing()));
        return Stream.concat(
                        rated,
                        Stream.of(
                                new Symbol("map-none", "<rect x=\"3\" y=\"8\" width=\"14\" height=\"4\"/>"),
                                new Symbol("map-due", "<circle cx=\"10\" cy=\"10\" r=\"3\"/>")))
                .toList();
    }

    /** The kinds of cells, for the key below the map. */
    public List<Kind> getKey() {
        return List.of(
                Kind.symbol("c-worse", "map-worse", Words.say("mark.worse")),
                Kind.symbol("c-within", "map-within", Words.say("mark.within")),
                Kind.symbol("c-better", "map-better", Words.say("mark.better")),
                Kind.symbol("c-none", "map-none", Words.say("ratings.key.none")),
                Kind.symbol("c-due", "map-due", Words.say("ratings.key.notDue")),
                new Kind("prog", Optional.empty(), "", Words.say("ratings.key.progress")),
                new Kind("h1", Optional.empty(), "1", Words.say("ratings.key.fifth")),
                new Kind("h2", Optional.empty(), "2", Words.say("ratings.key.fifths")),
                new Kind("h3", Optional.empty(), "3", Words.say("ratings.key.more")));
    }

    /** The drawings for a wide window, a phone and paper; a style sheet shows one of them. */
    public List<String> getDrawings() {
        List<RatingColumns.Column> columns = columns();
        List<RatingColumns.Column> last = columns.subList(Math.max(0, columns.size() - FEW), columns.size());
        return List.of(
                RatingColumns.of(columns, WIDE, "columns wide"),
                RatingColumns.of(last, NARROW, "columns narrow"),
                RatingColumns.of(columns, ON_PAPER, "columns paper"));
    }

    /** The periods from the first to the last that has anything to count. */
    private List<RatingColumns.Column> columns() {
        GroupRatings all = ratings().all();
        List<Column> columns = ratings().columns();
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).isReported() || columns.get(at).isInProgress())
                .mapToObj(at -> new RatingColumns.Column(
                        columns.get(at).period(), columns.get(at).isInProgress(), all.count(at)))
                .toList();
    }

    public boolean isCounted() {
        return columns().stream().anyMatch(column -> column.count().rated() > 0);
    }

    public List<Line> getLines() {
        return columns().stream()
                .map(column -> new Line(
                        column.inProgress()
                                ? Words.say("ratings.inProgress", column.period())
                                : column.period().toString(),
                        column.count()))
                .toList();
    }

    /** "2010/11 Q3 is drawn broken because 8 of 40 figures are in."; empty where no period is in progress. */
    public Optional<String> getInProgress() {
        return columns().stream()
                .filter(RatingColumns.Column::inProgress)
                .findFirst()
                .map(column -> Words.say(
                        "ratings.broken",
                        column.period(),
                        column.count().supplied(),
                        column.count().due()));
    }
}
