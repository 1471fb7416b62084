package uk.org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTableTest {
    private final Api.Answered table =
            new Api(WrittenRecords.usual()).get("v1/position.csv?period=2008-09-Q2&known=2008-11-25");

    @Test
    void theTableIsAFileThatSaysWhatIsInside() {
        assertEquals("text/csv;charset=UTF-8;header=present", table.header("Content-Type"));
        assertEquals(
                "attachment; filename=\"testshire_2008-09-Q2_known-2008-11-25.csv\"",
                table.header("Content-Disposition"));
    }

    @Test
    void itHasAHeaderARowForEachMeasureAndOneForEachPart() {
        List<String> rows = Arrays.asList(table.body().split("\r\n", -1));

        assertEquals(1 + 6 + 2 + 1, rows.size());
        assertTrue(rows.get(0).startsWith("agreement,period,knownAt,theme,code,part,title"), rows.get(0));
        assertTrue(rows.get(3).startsWith("testshire,2008-09-Q2,2008-11-25,homes,NI 120,,Mortality"), rows.get(3));
        assertTrue(rows.get(4).contains("NI 120,female,Females"), rows.get(4));
        assertTrue(rows.get(4).contains("665,1995-97,552,,552,,false,591.30,2008-09-Q2"), rows.get(4));
    }

    @Test
    void aCellWithQuotesAndLineEndsStaysOneCell() {
        assertTrue(table.body().contains("\"The market has \"\"collapsed\"\",\nand stays so.\""));
    }
}
