package uk.org.waymark.web.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.workbook.PlainTables;
import uk.org.waymark.position.certificate.PastedTable;

class CheckedTableTest {
    @Test
    void aTableIsShownAgainWithTheTotalThatIsNotTheSum() {
        CheckedTable table = checked("Rating\tMeasures\nBetter\t9\nWithin\t42\nWorse\t8\nTotal measures\t58");

        assertEquals("Total measures", table.caption());
        assertEquals(
                List.of(new CheckedTable.Heading("Rating", false), new CheckedTable.Heading("Measures", true)),
                table.headings());
        assertEquals(
                "CheckedTable.Found[number=5, where=Total measures, Measures, wrong=9 + 42 + 8 add up to 59, and the"
                        + " total says 58., remedy=Compare each row with its source. Correct the row that is wrong, or"
                        + " the total., fault=true]",
                "CheckedTable." + table.findings().get(0));
        assertEquals(
                "[Row[heading=Cell[words=Total measures, note=Optional.empty, fault=false, number=false],"
                        + " cells=[Cell[words=58, note=Optional[5], fault=true, number=true]]]]",
                table.totals().toString());
        assertEquals(3, table.rows().size());
    }

    @Test
    void whatComesFromRoundingIsARemark() {
        CheckedTable table = checked("Rating;Share\nBetter;33%\nWithin;33%\nWorse;33%\nTotal;100%");

        assertEquals(
                List.of(false),
                table.findings().stream().map(CheckedTable.Found::fault).toList());
        assertEquals(
                List.of("5"),
                table.totals().get(0).cells().get(0).note().stream().toList());
    }

    private static CheckedTable checked(String pasted) {
        PlainTables sent = PlainTables.pasted("The pasted table", pasted).get(0);
        return CheckedTable.of("", PastedTable.of(sent.rows()).get(0), 4);
    }
}
