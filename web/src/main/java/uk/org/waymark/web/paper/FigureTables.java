package uk.org.waymark.web.paper;

import java.util.ArrayList;
import java.util.List;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.indicator.PartNames;
import uk.org.waymark.web.narrative.MeasureCells;
import uk.org.waymark.web.words.Words;

/** The figures of one measure after one another, from which its picture is drawn. */
final class FigureTables {
    private FigureTables() {}

    /**
     * The figures so far and, where one was given, the one expected at the year's end. The column that says which is which
     * is for the picture; for readers the first one does.
     */
    static Grid course(Position position, MeasurePosition measure) {
        MeasureCells cells = new MeasureCells(position, measure);
        List<Row> rows = new ArrayList<>();
        if (measure.parts().isEmpty()) {
            measure.series().forEach(reading -> rows.add(row(reading, cells)));
            measure.whole()
                    .projected()
                    .ifPresent(figure -> rows.add(Row.of(
                            Cell.of(Words.say(
                                    "paper.expected", position.period().year())),
                            cells.figure(measure.whole().projected()),
                            cells.target(),
                            cells.symbol(measure.forecast()),
                            Cell.of("", "expected"))));
        }
        return grid("course " + measure.code(), measure.code().text(), rows);
    }

    /** The figures of each part of a measure; none of most measures. */
    static List<Grid> ofParts(Position position, MeasurePosition measure) {
        MeasureCells cells = new MeasureCells(position, measure);
        List<Grid> grids = new ArrayList<>();
        for (Reading part : measure.parts()) {
            List<Row> rows = measure.series().stream()
                    .filter(reading -> reading.part().equals(part.part()))
                    .map(reading -> row(reading, cells))
                    .toList();
            if (!rows.isEmpty()) {
                grids.add(grid(
                        "course " + measure.code() + " " + part.part().orElse(""),
                        measure.code() + " "
                                + PartNames.title(measure, part.part()).orElse(""),
                        rows));
            }
        }
        return grids;
    }

    private static Grid grid(String id, String of, List<Row> rows) {
        return new Grid(
                id,
                Words.say("paper.courseOf", of),
                List.of(
                        new Column("when", Words.say("paper.column.when"), Content.WORDS),
                        new Column("outturn", Words.say("paper.column.outturn"), Content.NUMBER),
                        new Column("target", Words.say("paper.column.target"), Content.NUMBER),
                        new Column("performance", Words.say("paper.column.performance"), Content.SYMBOL),
                        new Column("standing", Words.say("paper.column.standing"), Content.WORDS)),
                rows,
                List.of());
    }

    private static Row row(Reading reading, MeasureCells cells) {
        Performance performance = reading.performance();
        return Row.of(
                Cell.of(reading.period().toString()),
                cells.figure(reading.figure()),
                cells.target(reading),
                cells.symbol(performance),
                Cell.of("", "counted"));
    }
}
