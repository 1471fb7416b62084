package uk.org.waymark.web.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Summary;
import uk.org.waymark.position.nation.AreaPlace;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.AreaTheme;
import uk.org.waymark.web.csv.CsvTable;
import uk.org.waymark.web.figure.FigureWords;

/**
 * The table of areas after RFC 4180: a row for each area asked for, in the order asked for, with the names that columns
 * have in the API.
 */
final class AreasCsv {
    private final NationView view;
    private final List<Column> columns;

    private record Column(String name, Function<Row, String> content) {}

    /** An area with its rank by measures at risk, and its place by figure where a measure is looked at. */
    private record Row(AreaRow shown, AreaPosition area, Optional<AreaPlace> place) {
        String atRisk(AreaTheme theme) {
            return area.findTheme(theme.id())
                    .map(its -> Integer.toString(its.all().atRisk()))
                    .orElse("");
        }

        String ofPlace(Function<AreaPlace, String> cell) {
            return place.map(cell).orElse("");
        }
    }

    private AreasCsv(NationView view, ReportingPeriod period, Known known) {
        this.view = view;
        this.columns = columns(period, known);
    }

    static String of(NationView view, List<AreaRow> rows, ReportingPeriod period, Known known) {
        AreasCsv table = new AreasCsv(view, period, known);
        return Stream.concat(
                        Stream.of(table.columns.stream().map(Column::name).toList()),
                        rows.stream().map(table::row).map(table::cells))
                .map(CsvTable::line)
                .collect(Collectors.joining());
    }

    private Row row(AreaRow shown) {
        return new Row(
                shown,
                view.nation().find(shown.agreement()).orElseThrow(),
                view.spread().flatMap(spread -> spread.find(shown.agreement())));
    }

    private List<String> cells(Row row) {
        return columns.stream().map(column -> column.content().apply(row)).toList();
    }

    private List<Column> columns(ReportingPeriod period, Known known) {
        List<Column> all = new ArrayList<>(List.of(
                new Column("rank", row -> Integer.toString(row.shown().rank())),
                new Column("agreement", row -> row.area().agreement()),
                new Column("area", row -> row.area().area()),
                new Column("region", row -> row.area().region()),
                new Column("period", row -> period.code()),
                new Column("knownAt", row -> known.text()),
                new Column("theme", row -> view.question().theme()),
                counted("measures", Summary::measures),
                counted("atRisk", Summary::atRisk),
                new Column(
                        "late",
                        row -> view.nation().forPublic()
                                ? ""
                                : Integer.toString(row.shown().late()))));
        Stream.of(ReviewCategory.values())
                .map(category -> counted("review:" + category.code(), summary -> summary.count(category)))
                .forEach(all::add);
        view.columns().stream()
                .map(theme -> new Column("atRisk:" + theme.id(), row -> row.atRisk(theme)))
                .forEach(all::add);
        view.spread().ifPresent(spread -> all.addAll(ofMeasure(spread.measurement())));
        return all;
    }

    private static Column counted(String name, Function<Summary, Integer> count) {
        return new Column(name, row -> Integer.toString(count.apply(row.shown().counted())));
    }

    private List<Column> ofMeasure(Measurement measurement) {
        return List.of(
                new Column(
                        "measure",
                        row -> view.measure().map(MeasureChoice::value).orElse("")),
                new Column("unit", row -> measurement.unit()),
                new Column(
                        "outturn",
                        row -> row.ofPlace(place -> new FigureWords(measurement)
                                .plain(place.figure().figure().orElseThrow()))),
                new Column(
                        "note",
                        row -> row.place().isPresent() ? "" : row.shown().figure()),
                new Column(
                        "performance",
                        row -> row.ofPlace(place -> place.figure().performance().code())),
                new Column(
                        "carriedForward",
                        row -> row.ofPlace(
                                place -> Boolean.toString(place.figure().carriedForward()))),
                new Column(
                        "rankByFigure",
                        row -> row.ofPlace(place ->
                                place.rank().map(rank -> Integer.toString(rank)).orElse(""))),
                new Column("far", row -> row.ofPlace(place -> Boolean.toString(place.far()))));
    }
}
