package uk.org.waymark.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.review.AtRisk;
import uk.org.waymark.position.review.Waiting;
import uk.org.waymark.web.narrative.MeasureCells;
import uk.org.waymark.web.review.AtRiskView;
import uk.org.waymark.web.review.WaitingView;
import uk.org.waymark.web.words.Words;

/** The tables of a paper that have a row for each measure or theme. */
record MeasureTables(Position position) {
    static final String DESIGNATED = "designated";

    /** The designated measures, theme by theme. */
    Grid designated() {
        return measures(DESIGNATED, Words.say("paper.designatedAt", ends()), MeasurePosition::isDesignated);
    }

    /** All measures, theme by theme. */
    Grid all() {
        return measures("measures", Words.say("paper.measuresAt", ends()), measure -> true);
    }

    private String ends() {
        return Words.date(position.period().ends());
    }

    private Grid measures(String id, String caption, Predicate<MeasurePosition> shown) {
        return new Grid(
                id,
                caption,
                columns(),
                position.themes().stream()
                        .flatMap(theme -> theme.measures().stream()
                                .filter(shown)
                                .map(measure -> row(Cell.of(theme.title()), measure)))
                        .toList(),
                List.of());
    }

    private static List<Column> columns() {
        return List.of(
                column("code", Content.WORDS),
                column("theme", Content.WORDS),
                column("measure", Content.WORDS),
                column("outturn", Content.NUMBER),
                column("target", Content.NUMBER),
                column("performance", Content.SYMBOL),
                column("forecast", Content.SYMBOL),
                column("review", Content.SYMBOL),
                column("placeholder", Content.SYMBOL));
    }

    private static Column column(String key, Content content) {
        return new Column(key, Words.say("paper.column." + key), content);
    }

    private Row row(Cell theme, MeasurePosition measure) {
        MeasureCells cells = new MeasureCells(position, measure);
        return Row.of(
                Cell.of(measure.code().text()),
                theme,
                Cell.of(measure.indicator().briefTitle()),
                cells.outturn(),
                cells.target(),
                cells.word(measure.performance()),
                cells.word(measure.forecast()),
                cells.category(),
                new Cell("", Optional.of(Boolean.toString(measure.placeholder()))));
    }

    /**
     * The measures at risk, with where each is explained. That they are at risk is its caption, and stands in its rows for
     * machines alone.
     *
     * @param part the one that explains them; empty where the paper has none, so that the table does
     */
    Grid exceptions(List<AtRisk> risks, Optional<Outline.Explanations> part) {
        List<Row> rows = new ArrayList<>();
        for (AtRisk risk : risks) {
            MeasureCells cells = new MeasureCells(position, risk.measure());
            int place = rows.size();
            rows.add(Row.of(
                    Cell.of(risk.measure().code().text()),
                    Cell.of(risk.measure().indicator().briefTitle()),
                    cells.outturn(),
                    cells.target(),
                    Cell.of("", risk.measure().review().code()),
                    Cell.of(risk.measure()
                            .commentary()
                            .map(entry -> part.map(explained -> explained.of(place))
                                    .orElse(entry.statement().text()))
                            .orElse(""))));
        }
        return new Grid(
                "exceptions",
                Words.say("paper.exceptions"),
                List.of(
                        column("code", Content.WORDS),
                        column("measure", Content.WORDS),
                        column("outturn", Content.NUMBER),
                        column("target", Content.NUMBER),
                        column("review", Content.WORDS),
                        column("commentary", Content.WORDS)),
                rows,
                List.of());
    }

    /** The measures at risk on a few lines each, for a page that is read alone. */
    Grid atAGlance(List<AtRisk> risks) {
        return new Grid(
                "at-a-glance",
                Words.say("paper.exceptions"),
                List.of(
                        column("code", Content.WORDS),
                        column("measure", Content.WORDS),
                        column("outturn", Content.NUMBER),
                        column("target", Content.NUMBER),
                        column("doing", Content.WORDS),
                        column("recovery", Content.WORDS)),
                risks.stream().map(this::glance).toList(),
                List.of());
    }

    private Row glance(AtRisk risk) {
        MeasureCells cells = new MeasureCells(position, risk.measure());
        boolean acting =
                risk.plans().stream().anyMatch(plan -> !risk.actions(plan).isEmpty());
        return Row.of(
                Cell.of(risk.measure().code().text()),
                Cell.of(risk.measure().indicator().briefTitle()),
                cells.outturn(),
                cells.target(),
                Cell.of(acting ? AtRiskView.acting(risk, position) : Words.say("review.actions.none")),
                Cell.of(AtRiskView.expected(risk, position)));
    }

    /** The measures of one theme, whose name is for machines: the part has it as its heading. */
    Grid of(ThemePosition theme) {
        return new Grid(
                "theme-" + theme.id(),
                Words.say("paper.measuresAt", ends()),
                columns(),
                theme.measures().stream()
                        .map(measure -> row(Cell.of("", theme.title()), measure))
                        .toList(),
                List.of());
    }

    Grid waiting(List<Waiting> waiting) {
        return new Grid(
                "waiting",
                Words.say("paper.waiting"),
                List.of(
                        column("code", Content.WORDS),
                        column("measure", Content.WORDS),
                        column("why", Content.WORDS),
                        column("due", Content.WORDS)),
                waiting.stream().map(this::row).toList(),
                List.of());
    }

    private Row row(Waiting waiting) {
        WaitingView view =
                WaitingView.of(waiting, position.agreement(), position.known().date());
        return Row.of(
                Cell.of(view.code()), Cell.of(view.title()), Cell.of(view.waitsFor()), PlanParts.stated(view.due()));
    }

    /** The categories of each theme that has designated measures, with their total. */
    Grid themes() {
        List<ReviewCategory> categories = position.designated().categories();
        List<Column> columns = new ArrayList<>();
        columns.add(column("theme", Content.WORDS));
        categories.forEach(category -> columns.add(new Column(category.code(), category.words(), Content.COUNT)));
        columns.add(column("measures", Content.COUNT));
        return new Grid(
                "themes",
                Words.say("paper.themes"),
                columns,
                position.themes().stream()
                        .filter(theme -> theme.designated().measures() > 0)
                        .map(theme -> row(theme, categories))
                        .toList(),
                List.of(counts(
                        Words.say("paper.total"),
                        categories.stream().map(position.designated()::count).toList(),
                        position.designated().measures())));
    }

    private static Row row(ThemePosition theme, List<ReviewCategory> categories) {
        return counts(
                theme.title(),
                categories.stream().map(theme.designated()::count).toList(),
                theme.designated().measures());
    }

    private static Row counts(String heading, List<Integer> counts, int measures) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(heading));
        counts.forEach(count -> cells.add(count(count)));
        cells.add(count(measures));
        return new Row(cells);
    }

    private static Cell count(int number) {
        return Cell.of(Integer.toString(number), Integer.toString(number));
    }
}
