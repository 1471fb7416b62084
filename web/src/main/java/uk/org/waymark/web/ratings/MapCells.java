package uk.org.waymark.web.ratings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.ratings.GroupRatings;
import uk.org.waymark.position.ratings.MeasureRatings;
import uk.org.waymark.position.ratings.PeriodRating;
import uk.org.waymark.position.ratings.PeriodRating.State;
import uk.org.waymark.position.ratings.RatingCount;
import uk.org.waymark.position.ratings.RatingsByPeriod.Column;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * Writes the cells of the map's rows as HTML. A map of sixty measures has some eight hundred cells, which would be most of
 * the work of the page if each were a component.
 */
final class MapCells {
    private static final String EMPTY = "<td></td>";

    private final List<Column> columns;
    private final ReportingPeriod shown;
    private final StatusScheme scheme;
    private final MapLinks links;

    MapCells(List<Column> columns, Position shown, MapLinks links) {
        this.columns = columns;
        this.shown = shown.period();
        this.scheme = shown.scheme();
        this.links = links;
    }

    /** The cells of one measure, and its forecast. */
    String of(MeasureRatings measure) {
        StringBuilder cells = new StringBuilder();
        for (int at = 0; at < columns.size(); at++) {
            cells.append(cell(measure.now(), columns.get(at), measure.periods().get(at)));
        }
        return cells.append(forecast(measure)).toString();
    }

    private String cell(MeasurePosition measure, Column column, PeriodRating rating) {
        if (rating.state() == State.TO_COME) {
            return EMPTY;
        }
        String kind = rating.state() == State.RATED
                ? rating.performance().code()
                : rating.state() == State.NOT_DUE ? "due" : "none";
        boolean awaited = column.isInProgress() && rating.state() == State.NO_FIGURE;
        return link(
                (column.isInProgress() ? "prog " : "") + "c-" + kind,
                path(measure),
                column.period(),
                label(measure, column, rating),
                awaited ? "" : symbol(kind));
    }

    private static String path(MeasurePosition measure) {
        return "/indicators/" + measure.code().address();
    }

    private String label(MeasurePosition measure, Column column, PeriodRating rating) {
        String of = measure.code().text();
        String period = when(column);
        return switch (rating.state()) {
            case RATED, NOT_RATED -> figure(of, period, rating);
            case NOT_DUE -> Words.say("ratings.cell.notDue", of, period);
            default -> Words.say(column.isInProgress() ? "ratings.cell.awaited" : "ratings.cell.none", of, period);
        };
    }

    private static String when(Column column) {
        return column.isInProgress()
                ? Words.say("ratings.inProgress", column.period())
                : column.period().toString();
    }

    private String figure(String of, String period, PeriodRating rating) {
        MeasurePosition then = rating.measure().orElseThrow();
        FigureWords words = new FigureWords(then.indicator().reportedMeasurement());
        Optional<Figure> baseline =
                then.baseline().flatMap(dated -> dated.value().figure());
        String figure = readings(then)
                .flatMap(reading -> reading.figure().stream())
                .map(words::brief)
                .collect(Collectors.joining(", "));
        String label = Mark.of(scheme, rating.performance()).label();
        return then.whole()
                .target()
                .map(target -> Words.say(
                        "ratings.cell.rated", of, period, figure, words.target(target.target(), baseline), label))
                .orElseGet(() -> Words.say("ratings.cell.untargeted", of, period, figure, label));
    }

    private static Stream<Reading> readings(MeasurePosition measure) {
        return measure.parts().isEmpty() ? Stream.of(measure.whole()) : measure.parts().stream();
    }

    private String forecast(MeasureRatings measure) {
        Performance forecast = measure.forecast();
        FinancialYear year = shown.year();
        String of = measure.now().code().text();
        FigureWords words = new FigureWords(measure.now().indicator().reportedMeasurement());
        String label = Mark.ofForecast(scheme, forecast).label();
        String said = forecast.isRated()
                ? measure.now()
                        .whole()
                        .projected()
                        .map(figure -> Words.say("ratings.forecast.figure", of, year, words.brief(figure), label))
                        .orElseGet(() -> Words.say("ratings.forecast", of, year, label))
                : Words.say("ratings.forecast.none", of, year);
        String kind = forecast.isRated() ? forecast.code() : "due";
        return link("c-" + kind, path(measure.now()), shown, said, symbol(kind));
    }

    /** The cells of a theme, a block or all measures: how many are rated worse. */
    String of(GroupRatings group, String name, String path) {
        StringBuilder cells = new StringBuilder();
        for (int at = 0; at < columns.size(); at++) {
            cells.append(cell(group, name, path, columns.get(at), group.count(at)));
        }
        String said = group.forecast() == 0
                ? Words.say("ratings.forecast.none", name, shown.year())
                : Words.say("ratings.group.forecast", name, shown.year(), group.expectedWorse(), group.forecast());
        return cells.append(count(
                        path,
                        shown,
                        said,
                        group.expectedWorse(),
                        group.forecast(),
                        group.measures().size()))
                .toString();
    }

    private String cell(GroupRatings group, String name, String path, Column column, RatingCount count) {
        if (column.isInProgress()) {
            return link(
                    "prog",
                    path,
                    column.period(),
                    Words.say("ratings.group.progress", name, column.period(), count.supplied(), count.due()),
                    count.supplied() + "<span class=\"of\">/" + count.due() + "</span>");
        }
        if (!column.isReported()) {
            return EMPTY;
        }
        String said = count.rated() == 0
                ? Words.say("ratings.group.none", name, column.period())
                : Words.say("ratings.group.cell", name, column.period(), count.worse(), count.rated());
        return count(
                path,
                column.period(),
                said,
                count.worse(),
                count.rated(),
                group.measures().size());
    }

    /** A count of measures that are worse, with a tint for its share of all. */
    private String count(String path, ReportingPeriod period, String said, int worse, int rated, int measures) {
        if (rated == 0) {
            return link("c-none", path, period, said, symbol("none"));
        }
        // Up to a fifth, up to two fifths, and more of the measures.
        int tint = worse == 0 ? 0 : 5 * worse <= measures ? 1 : 5 * worse <= 2 * measures ? 2 : 3;
        return link("h" + tint, path, period, said, (worse == 0 ? "" : symbol("worse")) + worse);
    }

    private String link(String kind, String path, ReportingPeriod period, String said, String inside) {
        return "<td><a class=\"" + kind + "\" href=\"" + escaped(links.to(path, period)) + "\" aria-label=\""
                + escaped(said) + "\">" + inside + "</a></td>";
    }

    private static String symbol(String kind) {
        return "<svg class=\"sym\" aria-hidden=\"true\"><use href=\"#map-" + kind + "\"/></svg>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
