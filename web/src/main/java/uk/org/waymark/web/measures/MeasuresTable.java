package uk.org.waymark.web.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.measures.Criterion.Value;
import uk.org.waymark.web.narrative.MeasureCells;
import uk.org.waymark.web.words.Words;

/** The list of measures as a table for people: the columns of the page that are chosen, with figures and targets as numbers. */
final class MeasuresTable {
    private static final List<Part> PARTS = List.of(
            new Part("code", "measures.column.code", Content.WORDS, Optional.empty()),
            new Part("measure", "theme.measure", Content.WORDS, Optional.empty()),
            new Part("theme", "measures.by.theme", Content.WORDS, Optional.of(MeasureColumn.THEME)),
            new Part("figure", "theme.outturn", Content.NUMBER, Optional.of(MeasureColumn.FIGURE)),
            new Part("target", "theme.target", Content.NUMBER, Optional.of(MeasureColumn.TARGET)),
            new Part("unit", "measures.column.unit", Content.WORDS, Optional.empty()),
            new Part("rating", "measures.by.rating", Content.SYMBOL, Optional.of(MeasureColumn.RATING)),
            new Part("forecast", "measures.by.forecast", Content.SYMBOL, Optional.of(MeasureColumn.FORECAST)),
            new Part("category", "measures.by.category", Content.SYMBOL, Optional.of(MeasureColumn.CATEGORY)),
            new Part("direction", "measures.by.direction", Content.WORDS, Optional.of(MeasureColumn.DIRECTION)),
            new Part("owner", "measures.by.owner", Content.WORDS, Optional.of(MeasureColumn.OWNER)),
            new Part("due", "measures.due", Content.WORDS, Optional.of(MeasureColumn.DUE)),
            new Part("designation", "measures.by.designation", Content.WORDS, Optional.empty()));

    /**
     * A column of the workbook.
     *
     * @param column of the page without which it is left out; empty where it always stands, as in the page’s first column
     */
    private record Part(String key, String heading, Content content, Optional<MeasureColumn> column) {
        boolean isIn(Narrowing narrowing) {
            return column.stream().allMatch(narrowing.columns()::contains);
        }
    }

    private MeasuresTable() {}

    /** The measures that a reader narrowed the list to, in the order of the page. */
    static Grid of(Narrowing narrowing, Position position, NextFigures next) {
        List<MeasurePosition> measures = narrowing.of(position);
        return new Grid(
                "measures",
                Words.say(
                        "measures.table",
                        position.agreement().title(),
                        position.period(),
                        Words.date(position.known().date())),
                PARTS.stream()
                        .filter(part -> part.isIn(narrowing))
                        .map(part -> new Column(part.key(), Words.say(part.heading()), part.content()))
                        .toList(),
                measures.stream()
                        .map(measure -> row(measure, position, narrowing, next))
                        .toList(),
                List.of());
    }

    private static Row row(MeasurePosition measure, Position position, Narrowing narrowing, NextFigures next) {
        List<Cell> all = cells(measure, position, next);
        return new Row(IntStream.range(0, PARTS.size())
                .filter(at -> PARTS.get(at).isIn(narrowing))
                .mapToObj(all::get)
                .toList());
    }

    /** The cells of all columns. */
    private static List<Cell> cells(MeasurePosition measure, Position position, NextFigures next) {
        MeasureCells cells = new MeasureCells(position, measure);
        return List.of(
                Cell.of(measure.code().text()),
                Cell.of(measure.indicator().briefTitle()),
                words(Criterion.THEME, measure, position),
                cells.outturn(),
                cells.target(),
                Cell.of(measure.indicator().reportedMeasurement().unit()),
                cells.word(measure.performance()),
                measure.forecast().isRated()
                        ? Cell.of(
                                Mark.ofForecast(position.scheme(), measure.forecast())
                                        .brief(),
                                measure.forecast().code())
                        : Cell.of(""),
                cells.category(),
                words(Criterion.DIRECTION, measure, position),
                words(Criterion.OWNER, measure, position),
                Cell.of(next.of(measure).words()),
                words(Criterion.DESIGNATION, measure, position));
    }

    private static Cell words(Criterion criterion, MeasurePosition measure, Position position) {
        return Cell.of(criterion.of(measure, position).map(Value::words).collect(Collectors.joining(", ")));
    }
}
