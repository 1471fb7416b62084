package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.importing.ImportDesk.csv;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.workbook.EditedWorkbook;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Outturn;

class OwnWorkbookTest {
    private static final String Q3 = "2008-09 Q3";

    @TempDir
    private Path home;

    private ImportDesk desk;

    @BeforeEach
    void enterSomething() {
        desk = new ImportDesk(home);
        desk.run(
                desk.officer(),
                csv(
                        """
                NI 126,,2008/09 Q3,85.50,yes,better,88,"Clinics opened, =two of them.
                More to come.",Bookings https://example.org/b,,,,
                NI 120,female,2008/09 Q3,550,,within,,,,,,,
                NI 99,,2008/09 Q3,12/23,,,,,,,,,
                """));
    }

    @Test
    void exportedAndImportedUntouchedItChangesNothing() {
        ImportReport report = desk.run(desk.officer(), upload(desk.workbook("2008/09 Q3", "2008/09 Q4")));

        assertEquals(List.of(), report.faults());
        assertEquals(0, report.entries());
        assertEquals(List.of("How to fill this in"), report.ignored());
    }

    @Test
    void theSameFiguresGiveTheSameBytes() {
        assertArrayEquals(desk.workbook("2008/09 Q3"), desk.workbook("2008/09 Q3"));
    }

    @Test
    void onlyTheCellThatWasEditedIsAnEdit() {
        byte[] edited = new EditedWorkbook(desk.workbook("2008/09 Q3"))
                .number(Q3, "NI 120", "male", "Outturn", "790")
                .text(Q3, "NI 126", "", "Commentary", "Three clinics now.")
                .bytes();

        ImportReport report = desk.run(desk.officer(), upload(edited));

        assertEquals(
                List.of("commentary Three clinics now.", "outturn 790"),
                report.changes().stream()
                        .map(change -> change.what() + " " + change.after())
                        .sorted()
                        .toList());
        assertEquals(2, desk.said("NI 126", Commentary.class).size());
        assertEquals(1, desk.said("NI 126", Outturn.class).size());
    }

    @Test
    void aCellMadeBlankSaysNothing() {
        byte[] edited = new EditedWorkbook(desk.workbook("2008/09 Q3"))
                .text(Q3, "NI 126", "", "Commentary", "")
                .bytes();

        assertEquals(0, desk.run(desk.officer(), upload(edited)).entries());
    }

    @Test
    void aTargetThatWasChangedIsRefusedWithWhoMovesTargets() {
        byte[] edited = new EditedWorkbook(desk.workbook("2008/09 Q3"))
                .text(Q3, "NI 126", "", "Target", "70.0 per cent")
                .bytes();

        TableFault fault = desk.check(desk.officer(), upload(edited)).faults().get(0);

        assertEquals("target (G)", fault.column());
        assertEquals("it is locked and said \"80.0 per cent\"", fault.reason());
        assertTrue(fault.suggestion().contains("performance team"), fault.suggestion());
    }

    @Test
    void rowsThatWereNotInItAreOneFault() {
        byte[] edited = new EditedWorkbook(desk.workbook("2008/09 Q3"))
                .text(Q3, "NI 126", "", "Code", "NI 1")
                .text(Q3, "NI 99", "", "Code", "NI 2")
                .bytes();

        List<TableFault> faults = desk.check(desk.officer(), upload(edited)).faults();

        assertEquals(1, faults.size(), faults.toString());
        assertEquals(
                "rows 2, 5 were not in this workbook: NI 1, NI 2", faults.get(0).reason());
    }

    @Test
    void whatSomebodyElseEnteredMeanwhileIsNotOverwritten() {
        byte[] edited = new EditedWorkbook(desk.workbook("2008/09 Q3"))
                .text(Q3, "NI 126", "", "Commentary", "Mine.")
                .bytes();
        desk.run(desk.performanceTeam(), csv("NI 126,,2008/09 Q3,,,,,Theirs.,,,,,\n"));

        TableFault fault = desk.check(desk.officer(), upload(edited)).faults().get(0);

        assertEquals("commentary (M)", fault.column());
        assertEquals("somebody entered \"Theirs.\" after this workbook was made", fault.reason());
    }

    @Test
    void whatSomebodyElseEnteredMeanwhileIsNotUndoneByAnUntouchedCell() {
        byte[] untouched = desk.workbook("2008/09 Q3");
        desk.run(desk.performanceTeam(), csv("NI 126,,2008/09 Q3,,,,,Theirs.,,,,,\n"));

        assertEquals(0, desk.run(desk.officer(), upload(untouched)).entries());
    }

    @Test
    void aPercentageFormattedByExcelIsReadAsItIsShown() {
        byte[] edited = new EditedWorkbook(desk.workbook("2008/09 Q4"))
                .formatted("2008-09 Q4", "NI 126", "Outturn", "0%", "0.9")
                .bytes();

        desk.run(desk.officer(), upload(edited));

        assertEquals(
                "90",
                desk.said("NI 126", Outturn.class).get(1).statement().figure().text());
    }

    @Test
    void aWorkbookOfAnotherLedgerIsRefused() {
        byte[] foreign = new ImportDesk(home).workbook("2008/09 Q3");

        TableFault fault = desk.check(desk.officer(), upload(foreign)).faults().get(0);

        assertTrue(fault.reason().contains("another ledger"), fault.reason());
    }

    @Test
    void aCommentTooLongForACellIsNeitherCutNorLost() {
        String epic = "A long story. ".repeat(3_000).strip();
        desk.run(desk.officer(), csv("NI 126,,2008/09 Q3,,,,,%s,,,,,\n".formatted(epic)));

        ImportReport report = desk.run(desk.officer(), upload(desk.workbook("2008/09 Q3")));

        assertEquals(0, report.entries());
        assertEquals(
                epic, desk.said("NI 126", Commentary.class).get(1).statement().text());
        assertTrue(desk.exportedCsv("2008/09 Q3").contains(epic));
    }

    @Test
    void theCsvOfAThemeComesBackUnchangedToo() {
        String csv = desk.exportedCsv("2008/09 Q3", "2008/09 Q4");

        ImportReport report = desk.run(desk.officer(), Upload.of("health.csv", csv.getBytes(StandardCharsets.UTF_8)));

        assertEquals(0, report.entries());
        assertEquals(3, report.unchanged());
    }

    @Test
    void whatIsSaidOfTheWholeMeasureIsWrittenForEachPart() {
        desk.run(desk.officer(), csv("NI 120,,2008/09 Q3,NA,,,,,,,,No deaths were counted,\n"));

        String csv = desk.exportedCsv("2008/09 Q3");

        assertTrue(csv.contains("NI 120,female,2008/09 Q3,NA,,within"), csv);
        assertTrue(csv.contains("NI 120,male,2008/09 Q3,NA,,"), csv);
        assertEquals(
                0, desk.run(desk.officer(), upload(desk.workbook("2008/09 Q3"))).entries());
    }

    private static Upload upload(byte[] workbook) {
        return Upload.of("health.xlsx", workbook);
    }
}
