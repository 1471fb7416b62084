package uk.org.waymark.ledger.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.TableFault;

class WorkbookFileTest {
    private final Faults faults = new Faults();

    @Test
    void aNumberIsReadWithTheDigitsItShows() {
        assertEquals("8.4", read(sheet -> sheet.value(0, 0, new BigDecimal("8.4"))));
        assertEquals("80.3", read(sheet -> sheet.value(0, 0, new BigDecimal("80.299999999999997"))));
        assertEquals("1450", read(sheet -> sheet.value(0, 0, 1450)));
        assertEquals("100.00", read(sheet -> {
            sheet.value(0, 0, 100);
            sheet.style(0, 0).format("#,##0.00").set();
        }));
        assertEquals("8.35", read(sheet -> {
            sheet.value(0, 0, new BigDecimal("8.35"));
            sheet.style(0, 0).format("0.0").set();
        }));
    }

    @Test
    void aPercentageIsReadAsItIsShown() {
        assertEquals("90", read(sheet -> {
            sheet.value(0, 0, new BigDecimal("0.9"));
            sheet.style(0, 0).format("0%").set();
        }));
        assertEquals("80.30", read(sheet -> {
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
    void aFormulaIsAFaultWithItsCellNamed() {
        read(WrittenSheet.of(sheet -> {
            sheet.value(0, 0, "code");
            sheet.formula(6, 8, "SUM(A1:A2)");
        }));

        TableFault fault = faults.kept().get(0);
        assertEquals("I7", fault.column());
        assertEquals(7, fault.row());
        assertEquals("it is a formula", fault.reason());
    }

    @Test
    void anErrorIsAFault() {
        read(WrittenSheet.changed(
                WrittenSheet.of(sheet -> sheet.value(0, 0, 7)),
                "xl/worksheets/sheet1.xml",
                "t=\"n\"><v>7",
                "t=\"e\"><v>#N/A"));

        assertEquals("it shows an error", faults.kept().get(0).reason());
        assertEquals("#N/A", faults.kept().get(0).value());
    }

    @Test
    void aNumberThatWouldUnfoldToGigabytesIsAFault() {
        read(WrittenSheet.changed(
                WrittenSheet.of(sheet -> sheet.value(0, 0, 7)), "xl/worksheets/sheet1.xml", "<v>7", "<v>7E999999999"));

        assertEquals("it is not a number", faults.kept().get(0).reason());
    }

    @Test
    void aHiddenSheetIsNotReadUnseen() {
        read(WrittenSheet.changed(
                WrittenSheet.of(sheet -> sheet.value(0, 0, "code")),
                "xl/workbook.xml",
                "sheetId=\"1\"",
                "sheetId=\"1\" state=\"hidden\""));

        assertTrue(faults.kept().get(0).reason().contains("hidden"));
    }

    private String read(Consumer<Worksheet> filling) {
        return first(WrittenSheet.of(filling));
    }

    private String first(byte[] workbook) {
        return read(workbook).sheets().get(0).lines().get(0).cells().get(0);
    }

    private WorkbookFile read(byte[] workbook) {
        return WorkbookFile.read(WrittenSheet.upload(workbook), faults);
    }
}
