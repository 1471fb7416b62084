package uk.org.waymark.web.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.web.document.excel.ExcelPaper;
import uk.org.waymark.web.small.Small;

/** The measures of Smallshire as a workbook. */
class MeasuresTableTest {
    private static final Position POSITION = Small.position(
            "NI 154 | 2008/09 Q2 | 300 | worse | 2008-11-25\nNI 117 | 2008/09 Q2 | 8.0 | - | 2008-11-25");

    private static final ReportingPeriod Q3 = ReportingPeriod.parse("2008/09 Q3");

    /** The third quarter is open until 30 January 2009; the figure of NI 154 is in. */
    private static NextFigures next(LocalDate today) {
        return new NextFigures(
                POSITION,
                today,
                period -> period.equals(Q3)
                        ? new PeriodState.Open(LocalDate.of(2009, 1, 30), Instant.EPOCH)
                        : new PeriodState.NotOpened(),
                period -> Set.of("NI 154"));
    }

    private static String next(String code, LocalDate today) {
        return next(today).of(POSITION.findMeasure(code).orElseThrow()).words();
    }

    @Test
    void theNextFigureIsDueOnTheDayOfItsPeriodOrInThePeriodItself() {
        LocalDate before = LocalDate.of(2009, 1, 30);

        assertEquals("in, 2008/09 Q3", next("NI 154", before));
        assertEquals("30 January 2009", next("NI 117", before));
        assertEquals("late since 30 January 2009", next("NI 117", before.plusDays(1)));
        assertEquals(
                "2008/09 Q3",
                new NextFigures(POSITION, before, period -> new PeriodState.NotOpened(), period -> Set.of())
                        .of(POSITION.findMeasure("NI 117").orElseThrow())
                        .words());
    }

    @Test
    void figuresAndTargetsAreNumbersOfTheMeasuresThatTheListIsNarrowedTo() throws IOException {
        Narrowing homes = Narrowing.of(
                name -> Optional.ofNullable(Map.of("rating", "worse").get(name)), List.of());

        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(ExcelPaper.of(MeasuresTable.of(homes, POSITION, next(Q3.ends())))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFRow row = sheet.getRow(3);

            assertEquals("Code", sheet.getRow(2).getCell(0).getStringCellValue());
            assertEquals("NI 154", row.getCell(0).getStringCellValue());
            assertEquals(CellType.NUMERIC, row.getCell(3).getCellType());
            assertEquals(300, row.getCell(3).getNumericCellValue());
            assertEquals(1450, row.getCell(4).getNumericCellValue());
            assertEquals("homes", row.getCell(5).getStringCellValue());
            assertEquals(3, sheet.getLastRowNum(), "one measure");
        }
    }

    @Test
    void aWorkbookHasTheColumnsThatAreChosenAndThoseThatNameAMeasure() {
        Grid table = MeasuresTable.of(
                Narrowing.of(name -> Optional.empty(), List.of("owner", "target")), POSITION, next(Q3.ends()));

        assertEquals(
                List.of("code", "measure", "target", "unit", "owner", "designation"),
                table.columns().stream().map(Grid.Column::key).toList());
        assertEquals(
                List.of("NI 154", "1,450", "homes"),
                Stream.of(0, 2, 3)
                        .map(at -> table.rows().get(0).cells().get(at).words())
                        .toList());
    }
}
