package uk.org.waymark.web.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.position.certificate.CellFinding;
import uk.org.waymark.position.certificate.Certificate;
import uk.org.waymark.position.certificate.Check;
import uk.org.waymark.position.certificate.Finding;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.web.words.Words;

/**
 * A table of somebody else’s with what was found in it.
 *
 * @param totals as the rows
 */
public record CheckedTable(
        String caption, List<Heading> headings, List<Row> rows, List<Row> totals, List<Found> findings) {

    /** The heading of a column; that of numbers is set to the right as they are. */
    public record Heading(String words, boolean number) {}

    /** A row; its first cell is its heading. */
    public record Row(Cell heading, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param note the number of the finding about it; empty where there is none
     * @param number whether it is set to the right
     */
    public record Cell(String words, Optional<String> note, boolean fault, boolean number) {}

    /** A finding in words. */
    public record Found(String number, String where, String wrong, String remedy, boolean fault) {}

    /**
     * Checks a table.
     *
     * @param name put before its caption; may be empty
     * @param before how many findings there are before it
     */
    static CheckedTable of(String name, Grid grid, int before) {
        List<CellFinding> findings = Certificate.cells(grid);
        List<Grid.Row> rows =
                Stream.concat(grid.rows().stream(), grid.totals().stream()).toList();
        List<Row> shown = IntStream.range(0, rows.size())
                .mapToObj(row -> row(grid, rows.get(row), row, findings, before))
                .toList();
        return new CheckedTable(
                name.isEmpty() ? grid.caption() : name + ": " + grid.caption(),
                grid.columns().stream()
                        .map(column -> new Heading(column.heading(), isNumber(column)))
                        .toList(),
                shown.subList(0, grid.rows().size()),
                shown.subList(grid.rows().size(), shown.size()),
                IntStream.range(0, findings.size())
                        .mapToObj(place -> found(findings.get(place).finding(), before + place + 1))
                        .toList());
    }

    private static Row row(Grid grid, Grid.Row row, int place, List<CellFinding> findings, int before) {
        List<Cell> cells = IntStream.range(0, row.cells().size())
                .mapToObj(column -> {
                    Optional<Integer> finding = IntStream.range(0, findings.size())
                            .filter(at -> findings.get(at).row() == place
                                    && findings.get(at).column() == column)
                            .boxed()
                            .findFirst();
                    return new Cell(
                            row.cells().get(column).words(),
                            finding.map(at -> Integer.toString(before + at + 1)),
                            finding.filter(at -> findings.get(at).finding().isFault())
                                    .isPresent(),
                            isNumber(grid.columns().get(column)));
                })
                .toList();
        return new Row(cells.get(0), cells.subList(1, cells.size()));
    }

    private static boolean isNumber(Column column) {
        return column.content() != Grid.Content.WORDS;
    }

    private static Found found(Finding finding, int number) {
        return new Found(
                Integer.toString(number), finding.where(), finding.wrong(), remedy(finding), finding.isFault());
    }

    private static String remedy(Finding finding) {
        if (!finding.isFault()) {
            return Words.say("check.remedy.none");
        }
        return finding.check() == Check.PERCENTAGES ? Words.say("check.remedy.share") : Words.say("check.remedy.total");
    }
}
