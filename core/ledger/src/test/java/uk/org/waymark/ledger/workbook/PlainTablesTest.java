package uk.org.waymark.ledger.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.Upload;

class PlainTablesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Camera operator\t£22,500\nTotal\t£26,000",
                "| Camera operator | £22,500 |\n| Total | £26,000 |",
                "Camera operator;£22,500\nTotal;£26,000",
                "Camera operator,\"£22,500\"\nTotal,\"£26,000\""
            })
    void theDividerIsTheOneThatTheLinesHave(String pasted) {
        assertEquals(
                List.of(List.of("Camera operator", "£22,500"), List.of("Total", "£26,000")),
                PlainTables.pasted("it", pasted).get(0).rows().stream()
                        .map(row -> row.stream().map(String::strip).toList())
                        .toList());
    }

    @Test
    void aFileOfTextIsOneTable() {
        Upload upload = Upload.of("fund.csv", "Events;500\nTotal;600".getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of(new PlainTables("fund.csv", List.of(List.of("Events", "500"), List.of("Total", "600")))),
                PlainTables.of(upload));
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsNamed() {
        FileRefused refused =
                assertThrows(FileRefused.class, () -> PlainTables.pasted("The pasted table", "A,\"1\nTotal,1"));

        assertTrue(refused.getMessage().startsWith("The pasted table: it has a quotation mark"), refused.getMessage());
    }

    @Test
    void moreCellsThanAnyPaperHasAreRefused() {
        assertThrows(
                FileRefused.class, () -> PlainTables.pasted("it", "1\t2\n".repeat(PlainTables.MOST_CELLS / 2 + 1)));
    }

    @Test
    void aSheetIsATableAsItsCellsShow() {
        Upload upload = WrittenSheet.upload(WrittenSheet.of(sheet -> {
            sheet.value(2, 1, "Better");
            sheet.value(2, 2, 9);
            sheet.value(3, 1, "Total");
            sheet.value(3, 2, 10);
        }));

        assertEquals(
                List.of(new PlainTables("Sheet1", List.of(List.of("", "Better", "9"), List.of("", "Total", "10")))),
                PlainTables.of(upload));
    }
}
