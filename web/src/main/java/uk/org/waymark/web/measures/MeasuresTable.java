package uk.org.waymark.web.measures;

import java.util.List;
import java.util.stream.Collectors;
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

/** The list of measures as a table for people: the columns of the page, with figures and targets as numbers. */
final class MeasuresTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("code", Words.say("measures.column.code"), Content.WORDS),
            new Column("measure", Words.say("theme.measure"), Content.WORDS),
            new Column("theme", Words.say("measures.by.theme"), Content.WORDS),
            new Column("figure", Words.say("theme.outturn"), Content.NUMBER),
            new Column("target", Words.say("theme.target"), Content.NUMBER),
            new Column("unit", Words.say("measures.column.unit"), Content.WORDS),
            new Column("rating", Words.say("measures.by.rating"), Content.SYMBOL),
            new Column("forecast", Words.say("measures.by.forecast"), Content.SYMBOL),
            new Column("category", Words.say("measures.by.category"), Content.SYMBOL),
            new Column("direction", Words.say("measures.by.direction"), Content.WORDS),
            new Column("owner", Words.say("measures.by.owner"), Content.WORDS),
            new Column("designation", Words.say("measures.by.designation"), Content.WORDS));

    private MeasuresTable() {}

    /** The measures that a reader narrowed the list to, in the order of the page. */
    static Grid of(Narrowing narrowing, Position position) {
        List<MeasurePosition> measures = narrowing.of(position);
        return new Grid(
                "measures",
                Words.say(
                        "measures.table",
                        position.agreement().title(),
                        position.period(),
                        Words.date(position.known().date())),
                COLUMNS,
                measures.stream().map(measure -> row(measure, position)).toList(),
                List.of());
    }

    private static Row row(MeasurePosition measure, Position position) {
        MeasureCells cells = new MeasureCells(position, measure);
        return Row.of(
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
                words(Criterion.DESIGNATION, measure, position));
    }

    private static Cell words(Criterion criterion, MeasurePosition measure, Position position) {
        return Cell.of(criterion.of(measure, position).map(Value::words).collect(Collectors.joining(", ")));
    }
}
