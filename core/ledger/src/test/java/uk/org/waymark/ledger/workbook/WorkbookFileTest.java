package uk.org.waymark.ledger.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.table.CellNote;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.Table;

class WorkbookFileTest {
    private static final Headings COLUMNS = new Headings(List.of("code"), List.of());

    @Test
    void aNumberIsReadWithTheDigitsItShows() {
        assertEquals("8.4", read(sheet -> sheet.value(0, 0, new BigDecimal("8.4"))));
        assertEquals("80.3", read(sheet -> sheet.value(0, 0, new BigDecimal("80.299999999999997"))));
        assertEquals("1450", read(sheet -> sheet.value(0, 0, 1450)));
        assertEquals("100.00", read(sheet -> {
            sheet.value(0, 0, 100);
            sheet.style(0, 0).format("#,##0.00").set();
        }));
        assertEquals("8.4", read(sheet -> {
            sheet.value(0, 0, new BigDecimal("8.35"));
            sheet.style(0, 0).format("0.0").set();
        }));
    }

    @Test
    void aPercentageIsReadAsItIsShown() {
        assertEquals(
                "90%",
                read(sheet -> {
                    sheet.value(0, 0, new BigDecimal("0.9"));
                    sheet.style(0, 0).format("0%").set();
                }));
        assertEquals(
                "80.30%",
                read(sheet -> {
                    sheet.value(0, 0, new BigDecimal("0.803"));
                    sheet.style(0, 0).format("0.00%").set();
                }));
    }

    @Test
    void aDateOfExcelIsADay() {
        Consumer<Worksheet> dated = sheet -> {
            sheet.value(0, 0, LocalDate.of(2009, 5, 1));
            sheet.style(0, 0).format("dd/mm/yyyy").set();
        };

        assertEquals("2009-05-01", read(dated));
    }

    @Test
    void textKeepsItsLinesAndWhatItBeginsWith() {
        assertEquals("=1+1", read(sheet -> sheet.value(0, 0, "=1+1")));
        assertEquals("first\nsecond", read(sheet -> sheet.value(0, 0, "first\nsecond")));
        assertEquals("in the cell", read(sheet -> sheet.inlineString(0, 0, "in the cell")));
        assertEquals("a\rb", read(sheet -> sheet.value(0, 0, "a_x000D_b")));
    }

    @Test
    void textInSeveralFontsIsOneTextAndItsReadingAidNone() {
        byte[] workbook = WrittenSheet.changed(
                WrittenSheet.of(sheet -> sheet.value(0, 0, "plain")),
                "xl/sharedStrings.xml",
                "<t xml:space=\"preserve\">plain</t>",
                "<r><t>two </t></r><r><rPr><b/></rPr><t>fonts</t></r><rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh>");

        assertEquals("two fonts", first(workbook));
    }

    @Test
    void cellsWithoutAnAddressStandOneAfterTheOther() {
        byte[] workbook = WrittenSheet.changed(
                WrittenSheet.changed(
                        WrittenSheet.of(sheet -> {
                            sheet.value(0, 0, 1);
                            sheet.value(0, 1, 2);
                        }),
                        "xl/worksheets/sheet1.xml",
                        " r=\"A1\"",
                        ""),
                "xl/worksheets/sheet1.xml",
                " r=\"B1\"",
                "");

        assertEquals(
                List.of("1", "2"), read(workbook).sheets().get(0).lines().get(0).cells());
    }

    @Test
    void aFormulaShowsItsResultWhereTheFileHoldsIt() {
        byte[] sum = WrittenSheet.of(sheet -> sheet.formula(0, 0, "SUM(A1:A2)"));

        Table.Line without = line(sum);
        Table.Line with = line(WrittenSheet.changed(sum, "xl/worksheets/sheet1.xml", "</f>", "</f><v>81.5</v>"));

        assertEquals("=SUM(A1:A2)", without.cells().get(0));
        assertEquals("it is a formula, and the file does not hold its result", doubt(without));
        assertEquals("81.5", with.cells().get(0));
        assertTrue(with.notes().get(0).computed());
        assertEquals("", doubt(with));
    }

    @Test
    void resultsThatAreWorkedOutAnewAtOpeningWereSeenByNobody() {
        byte[] sum = WrittenSheet.changed(
                WrittenSheet.of(sheet -> sheet.formula(0, 0, "SUM(A1:A2)")),
                "xl/worksheets/sheet1.xml",
                "</f>",
                "</f><v>81.5</v>");
        byte[] stale = WrittenSheet.changed(
                sum, "xl/workbook.xml", "</workbook>", "<calcPr fullCalcOnLoad=\"1\"/></workbook>");

        assertEquals("it is a formula, and the file does not hold its result", doubt(line(stale)));
    }

    @Test
    void anErrorIsDoubtful() {
        Table.Line line = line(WrittenSheet.changed(
                WrittenSheet.of(sheet -> sheet.value(0, 0, 7)),
                "xl/worksheets/sheet1.xml",
                "t=\"n\"><v>7",
                "t=\"e\"><v>#N/A"));

        assertEquals("it shows an error", doubt(line));
        assertEquals("#N/A", line.cells().get(0));
    }

    @Test
    void aNumberThatWouldUnfoldToGigabytesIsDoubtful() {
        byte[] workbook = WrittenSheet.changed(
                WrittenSheet.of(sheet -> sheet.value(0, 0, 7)), "xl/worksheets/sheet1.xml", "<v>7", "<v>7E999999999");

        assertEquals("it is not a number", doubt(line(workbook)));
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreKnownAsSuch() {
        byte[] workbook = WrittenSheet.of(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(1, 0, "NI 126");
            sheet.hideRow(1);
            sheet.hideColumn(3);
        });

        WorkbookFile hidden = read(
                WrittenSheet.changed(workbook, "xl/workbook.xml", "sheetId=\"1\"", "sheetId=\"1\" state=\"hidden\""));

        Table sheet = read(workbook).sheets().get(0);
        assertEquals(Set.of(3), sheet.hidden());
        assertEquals(
                List.of(false, true),
                sheet.lines().stream().map(Table.Line::hidden).toList());
        assertEquals(List.of(), hidden.sheets());
        assertEquals(1, hidden.hidden().size());
    }

    @Test
    void aCellOverSeveralRowsIsReadInEach() {
        byte[] workbook = WrittenSheet.of(sheet -> {
            sheet.value(0, 0, "NI 126");
            sheet.value(0, 1, "Q1");
            sheet.value(1, 1, "Q2");
            sheet.range(0, 0, 1, 0).merge();
        });

        Table.Line second = read(workbook).sheets().get(0).lines().get(1);

        assertEquals(List.of("NI 126", "Q2"), second.cells());
        assertTrue(second.notes().get(0).merged());
    }

    private Table.Line line(byte[] workbook) {
        return read(workbook).sheets().get(0).lines().get(0);
    }

    private static String doubt(Table.Line line) {
        return Optional.ofNullable(line.notes().get(0))
                .flatMap(CellNote::doubt)
                .map(CellNote.Doubt::reason)
                .orElse("");
    }

    private String read(Consumer<Worksheet> filling) {
        return first(WrittenSheet.of(filling));
    }

    private String first(byte[] workbook) {
        return read(workbook).sheets().get(0).lines().get(0).cells().get(0);
    }

    private WorkbookFile read(byte[] workbook) {
        return WorkbookFile.read(WrittenSheet.upload(workbook), COLUMNS);
    }
}
