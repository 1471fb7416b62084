package uk.org.waymark.web.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/** The targets of the designated measures as agreed, and what was changed since they were first agreed. */
record TargetTables(Position position) {

    private Stream<MeasurePosition> designated() {
        return position.measures().filter(MeasurePosition::isDesignated);
    }

    /** A column for each year that any of them has a target for. */
    Grid schedule() {
        List<FinancialYear> years = List.copyOf(new TreeSet<>(designated()
                .flatMap(measure -> measure.terms().targets().keySet().stream())
                .toList()));
        List<Column> columns = new ArrayList<>(List.of(
                column("code"),
                column("theme"),
                column("measure"),
                new Column("baseline", Words.say("course.baseline"), Content.NUMBER)));
        years.forEach(year -> columns.add(
                new Column("target-" + year.toString().replace('/', '-'), year.toString(), Content.NUMBER)));
        return new Grid(
                "targets",
                Words.say("paper.targets", Words.date(position.known().date())),
                columns,
                position.themes().stream()
                        .flatMap(theme -> theme.measures().stream()
                                .filter(MeasurePosition::isDesignated)
                                .map(measure -> schedule(theme.title(), measure, years)))
                        .toList(),
                List.of());
    }

    private static Column column(String key) {
        return new Column(key, Words.say("paper.column." + key), Content.WORDS);
    }

    private static Row schedule(String theme, MeasurePosition measure, List<FinancialYear> years) {
        FigureWords words = new FigureWords(measure.indicator().measurement());
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(measure.code().text()),
                Cell.of(theme),
                Cell.of(measure.indicator().briefTitle()),
                baseline(measure).map(figure -> cell(figure, words)).orElse(Cell.of(""))));
        years.forEach(year -> row.add(measure.terms()
                .target(year)
                .map(dated -> cell(dated.value(), measure, words))
                .orElse(Cell.of(""))));
        return new Row(row);
    }

    private static Optional<Figure> baseline(MeasurePosition measure) {
        return measure.baseline().map(Dated::value).flatMap(Baseline::figure);
    }

    private static Cell cell(Figure figure, FigureWords words) {
        return new Cell(words.brief(figure), figure.number().map(number -> number.toPlainString()));
    }

    private static Cell cell(Target target, MeasurePosition measure, FigureWords words) {
        return new Cell(
                words.target(target, baseline(measure)),
                target.scorable()
                        .flatMap(scorable -> scorable.figure(baseline(measure)))
                        .flatMap(Figure::number)
                        .map(number -> number.toPlainString()));
    }

    /** A row for each later revision of a measure that gave a year another target, or its first one. */
    Grid changes() {
        return new Grid(
                "target-changes",
                Words.say("paper.targetChanges"),
                List.of(column("code"), column("measure"), column("changed"), column("agreed")),
                designated().flatMap(this::changes).toList(),
                List.of());
    }

    private Stream<Row> changes(MeasurePosition measure) {
        FigureWords words = new FigureWords(measure.indicator().measurement());
        Map<FinancialYear, String> before = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        boolean original = true;
        for (Agreed revision : measure.indicator().revisionsKnownAt(position.known())) {
            List<String> changed = new ArrayList<>();
            for (FinancialYear year : new TreeSet<>(revision.targets().keySet())) {
                String is = words.target(revision.targets().get(year), baseline(measure));
                String was = before.put(year, is);
                if (!is.equals(was)) {
                    changed.add(
                            was == null
                                    ? Words.say("paper.targetSet", year, is)
                                    : Words.say("paper.targetChanged", year, was, is));
                }
            }
            if (!original && !changed.isEmpty()) {
                rows.add(Row.of(
                        Cell.of(measure.code().text()),
                        Cell.of(measure.indicator().briefTitle()),
                        Cell.of(String.join("; ", changed)),
                        Cell.of(agreed(revision))));
            }
            original = false;
        }
        return rows.stream();
    }

    /** By whom, when, and why as far as that is given. */
    private static String agreed(Agreed revision) {
        String by = Words.say("paper.agreed", revision.by(), Words.date(revision.knownFrom()));
        return revision.why().map(why -> by + ". " + why).orElse(by);
    }
}
