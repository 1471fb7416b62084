package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.workbook.EditedWorkbook;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** Workbooks as people send them back. */
class WorkbookAsSentTest {
    private static final String Q3 = "2008-09 Q3";
    private static final int PROVISIONAL = 10;
    private static final int TARGET = 7;

    @TempDir
    private Path home;

    private ImportDesk desk;
    private EditedWorkbook workbook;

    @BeforeEach
    void download() {
        desk = new ImportDesk(home);
        workbook = new EditedWorkbook(desk.workbook("2008/09 Q3"));
    }

    @Test
    void aComputedPercentageIsWhatTheCellShows() {
        ImportReport report = run(workbook.computed(Q3, "NI 126", "Outturn", "53/65*100", "81.5384615384615"));

        assertEquals("81.5", figure("NI 126"));
        assertEquals(
                List.of(
                        "2008-09 Q3: results of formulas, taken as shown: I2.",
                        "2008-09 Q3: taken as shown: I2 shows 81.5 and holds 81.5384615384615."),
                report.remarks());
    }

    @Test
    void aValuePastedIntoTheCellIsWhatTheCellShows() {
        run(workbook.number(Q3, "NI 126", "", "Outturn", "81.5384615384615"));

        assertEquals("81.5", figure("NI 126"));
    }

    @Test
    void aValueOfADivisionInACellWithoutAFormatIsToldItsDecimals() {
        ImportReport report = check(workbook.formatted(Q3, "NI 126", "Outturn", "General", "81.5384615384615"));

        assertEquals(List.of("81.5384615384615 has 13 decimals; the measure is reported with 1."), reasons(report));
    }

    @Test
    void aZeroShownAsNotAvailableIsAskedAbout() {
        ImportReport report = check(workbook.formatted(Q3, "NI 126", "Outturn", "0;-0;&quot;n/a&quot;", "0"));

        assertEquals(List.of("the cell holds this and shows \"n/a\""), reasons(report));
    }

    @Test
    void sheetsAndColumnsThatAreNotReadRefuseNothing() {
        ImportReport report = run(workbook.withSums("")
                .beside(Q3, "NI 126", "I2*2")
                .hiddenColumn(Q3, TARGET)
                .number(Q3, "NI 126", "", "Outturn", "81.5"));

        assertEquals(1, report.entries());
        assertEquals(List.of("How to fill this in", "Sums"), report.ignored());
        assertEquals(
                List.of("2008-09 Q3: not read, because it stands where the heading names no column: S."),
                report.remarks());
    }

    @Test
    void aHiddenSheetWithoutATableRefusesNothing() {
        ImportReport report = run(workbook.withSums(" state=\"hidden\"").number(Q3, "NI 126", "", "Outturn", "81.5"));

        assertEquals(1, report.entries());
    }

    @Test
    void hiddenRowsAreNamedBeforeAnythingIsTaken() {
        ImportReport report = check(workbook.number(Q3, "NI 126", "", "Outturn", "81.5")
                .text(Q3, "NI 99", "", "Outturn", "10 of 23")
                .hiddenRow(Q3, "NI 99"));

        assertEquals(
                List.of("row 5 is hidden, by a filter or by hand, and nobody sees what would be imported"),
                reasons(report));
    }

    @Test
    void hiddenRowsThatSayNothingNewAreNoMatter() {
        assertEquals(
                List.of(),
                reasons(run(workbook.number(Q3, "NI 126", "", "Outturn", "81.5").hiddenRow(Q3, "NI 99"))));
    }

    @Test
    void aHiddenColumnIsNamedBeforeAnythingIsTaken() {
        ImportReport report = check(workbook.number(Q3, "NI 126", "", "Outturn", "81.5")
                .text(Q3, "NI 126", "", "Provisional", "yes")
                .hiddenColumn(Q3, PROVISIONAL));

        assertEquals(
                List.of(
                        "column provisional (J) is hidden, by a filter or by hand, and nobody sees what would be imported"),
                reasons(report));
    }

    @Test
    void aRenamedSheetIsKnownByItsPeriod() {
        ImportReport report =
                run(workbook.number(Q3, "NI 126", "", "Outturn", "81.5").renamed(Q3, "Our return"));

        assertEquals(List.of(), report.faults());
        assertEquals(1, report.entries());
    }

    @Test
    void aPeriodThatWasClearedIsMissingAndNotAnother() {
        ImportReport report =
                check(workbook.number(Q3, "NI 126", "", "Outturn", "81.5").text(Q3, "NI 126", "", "Period", ""));

        assertEquals(List.of("it is missing"), reasons(report));
    }

    @Test
    void aTitleAboveTheTableIsSkipped() {
        ImportReport report =
                run(workbook.number(Q3, "NI 126", "", "Outturn", "81.5").titled(Q3, "Health return Q3"));

        assertEquals(1, report.entries());
        assertEquals(
                List.of("2008-09 Q3: not read, because it stands above the headings: Health return Q3."),
                report.remarks());
    }

    @Test
    void waymarksSheetInAnotherWorkbookIsReadAsATable() {
        ImportReport report =
                run(workbook.number(Q3, "NI 126", "", "Outturn", "81.5").unstamped());

        assertEquals(List.of(), report.faults());
        assertEquals(1, report.entries());
        assertEquals(
                List.of("2008-09 Q3: not read, because they only show what was agreed: measure, unit, baseline, target,"
                        + " last figure."),
                report.remarks());
    }

    private String figure(String code) {
        return desk.said(code, Outturn.class).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .statement()
                .figure()
                .text();
    }

    private static List<String> reasons(ImportReport report) {
        return report.faults().stream().map(TableFault::reason).toList();
    }

    private ImportReport run(EditedWorkbook edited) {
        return desk.run(desk.officer(), upload(edited));
    }

    private ImportReport check(EditedWorkbook edited) {
        return desk.check(desk.officer(), upload(edited));
    }

    private static Upload upload(EditedWorkbook edited) {
        return Upload.of("health.xlsx", edited.bytes());
    }
}
