package uk.org.waymark.web.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.web.document.CabinetPaper;

/** How a paper falls into sheets, and which of its columns and groups are printed. */
class LayoutTest {
    @Test
    void anAppendixBeginsASheet() {
        assertEquals(
                List.of(
                        "5: Leicester’s Local Area Agreement: annual review 2008/9",
                        "1: Appendix A: The designated targets at 30 September 2008",
                        "1: The report on one page"),
                Sheet.of(CabinetPaper.paper()).stream()
                        .map(sheet -> sheet.parts().size() + ": " + sheet.heading())
                        .toList());
    }

    @Test
    void aPaperWithoutNumbersIsOneSheet() {
        Paper letter = new Paper(
                "newsletter",
                "How we did",
                CabinetPaper.paper().about(),
                List.of(Part.of("", "Above target", List.of()), Part.of("", "Below target", List.of())));

        assertEquals(1, Sheet.of(letter).size());
        assertEquals(
                1,
                Sheet.of(new Paper("none", "Empty", letter.about(), List.of())).size());
    }

    @Test
    void rowsComeUnderTheirThemesAndColumnsForMachinesAreLeftOut() {
        PrintedTable table = printed(CabinetPaper.designated());

        assertEquals(
                List.of("code", "measure", "outturn", "target", "performance", "forecast", "review"),
                table.columns().stream().map(Column::key).toList());
        assertEquals(7, table.groups().size());
        assertEquals(
                "Planning for people rather than cars", table.groups().get(1).heading());
        assertEquals(
                5,
                table.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(table::isAtRisk)
                        .count());
    }

    @Test
    void aColumnOfWrittenDashesIsPrintedAndAnEmptyOneIsNot() {
        List<Column> columns = List.of(
                new Column("column-1", "Implication", Content.WORDS),
                new Column("column-2", "Paragraph", Content.WORDS));

        assertEquals(2, printed(fixed(columns, "–")).columns().size());
        assertEquals(1, printed(fixed(columns, "")).columns().size());
    }

    private static PrintedTable printed(Grid... grids) {
        Paper paper =
                new Paper("note", "Note", CabinetPaper.paper().about(), List.of(Part.of("", "Tables", List.of(grids))));
        return PrintedTable.of(grids[0], paper);
    }

    private static Grid fixed(List<Column> columns, String second) {
        return new Grid("form", "Form", columns, List.of(Row.of(Cell.of("Policy"), Cell.of(second))), List.of());
    }

    @Test
    void aThemeThatComesTwiceStaysAColumn() {
        Grid designated = CabinetPaper.designated();
        Grid mixed = new Grid(
                "mixed",
                "Mixed",
                designated.columns(),
                List.of(
                        designated.rows().get(0),
                        designated.rows().get(8),
                        designated.rows().get(1)),
                List.of());

        assertEquals("theme", printed(mixed).columns().get(1).key());
    }

    @Test
    void theWidthsOfColumnsFillTheLine() {
        List<Double> widths = printed(CabinetPaper.designated()).widths();

        assertEquals(100, widths.stream().mapToDouble(Double::doubleValue).sum(), 0.001);
    }

    @Test
    void tablesOfASheetThatHaveTheSameColumnsHaveThemAlike() {
        List<Column> columns =
                List.of(new Column("action", "Action", Content.WORDS), new Column("owner", "Owner", Content.WORDS));
        Grid few =
                new Grid("few", "Homes", columns, List.of(Row.of(Cell.of("Build"), Cell.of("The council"))), List.of());
        Grid many = new Grid(
                "many",
                "Bus routes",
                columns,
                List.of(Row.of(Cell.of("Plan the routes that the survey asked for"), Cell.of("All"))),
                List.of());

        assertNotEquals(printed(few).widths(), printed(many).widths());
        assertEquals(printed(few, many).widths(), printed(many, few).widths());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
            on-track, tick, better, ✔
            off-trajectory, hollow-triangle, off, ▽
            at-risk, triangle, worse, ▲
            missed, cross, worse, ✖
            no-data, bar, none, ▬
            better, star, better, ★
            not-rated, bar, none, ▬
            """)
    void aSymbolIsShapeAndWord(String code, String shape, String tone, String sign) {
        Symbol symbol = Symbol.of(code).orElseThrow();

        assertEquals(List.of(shape, tone, sign), List.of(symbol.shape(), symbol.tone(), symbol.sign()));
    }

    @Test
    void charactersThatBreakOrMisleadAreLeftOut() {
        assertEquals("9,100 homes\nand more", Legible.of("9,\u202e100\u0000\thomes\r\nand\ufffe more\ud800"));
    }
}
