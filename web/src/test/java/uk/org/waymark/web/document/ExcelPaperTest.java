package uk.org.waymark.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

/** The tables of a paper as a workbook. */
class ExcelPaperTest {
    private static final Grid FIGURES = new Grid(
            "figures",
            "Figures",
            List.of(
                    new Column("code", "code", Content.WORDS),
                    new Column("outturn", "outturn", Content.NUMBER),
                    new Column("commentary", "commentary", Content.WORDS)),
            List.of(
                    new Grid.Row(List.of(
                            Grid.Cell.of("NI 154"), Grid.Cell.of("300", "300"), Grid.Cell.of("=1+1 is no formula"))),
                    new Grid.Row(
                            List.of(Grid.Cell.of("NI 99"), Grid.Cell.of("10 of 23", "10 of 23"), Grid.Cell.of("")))),
            List.of());

    private static Workbook workbook(Paper paper) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Documents.render(paper, Format.EXCEL, CabinetPaper.FRAME)));
    }

    private static List<String> texts(Row row) {
        DataFormatter shown = new DataFormatter();
        return StreamSupport.stream(row.spliterator(), false)
                .map(shown::formatCellValue)
                .toList();
    }

    @Test
    void eachTableHasASheetAfterTheOneThatSaysWhatPaperItIs() throws IOException {
        try (Workbook workbook = workbook(CabinetPaper.paper().with(List.of(FIGURES)))) {
            assertEquals(
                    List.of("About", "Net additional homes", "Reward and fund", "Designated", "Figures"),
                    IntStream.range(0, workbook.getNumberOfSheets())
                            .mapToObj(workbook::getSheetName)
                            .toList());
            Sheet about = workbook.getSheet("About");
            assertEquals(
                    "Leicester’s Local Area Agreement: annual review 2008/9",
                    about.getRow(0).getCell(0).getStringCellValue());
            assertEquals(List.of("Digest of the paper", CabinetPaper.FRAME.digest()), texts(about.getRow(4)));
        }
    }

    @Test
    void aTableWithALongCaptionOrOneThatIsTakenIsCalledByItsId() throws IOException {
        Paper paper = CabinetPaper.paper()
                .with(List.of(
                        called("actions NI 112", "11 actions: 4 done, 2 late, 1 without an update"),
                        called("at-a-glance", "Reward and fund"),
                        called(
                                "a-table-whose-id-is-as-long-as-its-caption",
                                "A caption that is far too long for a sheet")));

        try (Workbook workbook = workbook(paper)) {
            assertEquals(
                    List.of("Actions NI 112", "At a glance", "A caption that is far too long"),
                    IntStream.range(4, workbook.getNumberOfSheets())
                            .mapToObj(workbook::getSheetName)
                            .toList());
        }
    }

    private static Grid called(String id, String caption) {
        return new Grid(id, caption, FIGURES.columns(), FIGURES.rows(), List.of());
    }

    @Test
    void figuresAreNumbersThatLookAsTheyArePrinted() throws IOException {
        try (Workbook workbook = workbook(CabinetPaper.paper())) {
            Sheet homes = workbook.getSheet("Net additional homes");
            Cell target = homes.getRow(4).getCell(2);

            assertEquals(CellType.NUMERIC, target.getCellType());
            assertEquals(1450, target.getNumericCellValue());
            assertEquals(List.of("September 2008", "300", "1,450", "worse"), texts(homes.getRow(4)));
            Sheet money = workbook.getSheet("Reward and fund");
            assertEquals(List.of("Camera operator", "£22,500", "1"), texts(money.getRow(3)));
            assertEquals(List.of("Events", "not stated", "2"), texts(money.getRow(4)));
            assertEquals(List.of("Total", "£22,500", "3"), texts(money.getRow(5)));
        }
    }

    @Test
    void aSheetForMachinesBeginsWithTheNamesOfItsColumnsAndHoldsNoFormula() throws IOException {
        try (Workbook workbook = workbook(CabinetPaper.paper().with(List.of(FIGURES)))) {
            Sheet figures = workbook.getSheet("Figures");

            assertEquals(List.of("code", "outturn", "commentary"), texts(figures.getRow(0)));
            assertEquals(CellType.NUMERIC, figures.getRow(1).getCell(1).getCellType());
            assertEquals(CellType.STRING, figures.getRow(1).getCell(2).getCellType());
            assertEquals("10 of 23", figures.getRow(2).getCell(1).getStringCellValue());
        }
    }

    @Test
    void aRowIsAsHighAsTheLinesOfItsWords() throws IOException {
        Grid actions = new Grid(
                "actions",
                "Actions",
                List.of(new Column("action", "Action", Content.WORDS)),
                List.of(Grid.Row.of(Grid.Cell.of("Build.")), Grid.Row.of(Grid.Cell.of("Build homes. ".repeat(12)))),
                List.of());
        Paper paper = new Paper(
                "note", "Note", CabinetPaper.paper().about(), List.of(Part.of("", "Homes", List.of(actions))));

        try (Workbook workbook = workbook(paper)) {
            Sheet sheet = workbook.getSheet("Actions");

            assertEquals(sheet.getDefaultRowHeightInPoints(), sheet.getRow(3).getHeightInPoints());
            assertEquals(45, sheet.getRow(4).getHeightInPoints());
        }
    }
}
