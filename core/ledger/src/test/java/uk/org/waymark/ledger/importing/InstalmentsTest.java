package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.importing.ImportDesk.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.testing.MonthlyFolder;
import uk.org.waymark.ledger.workbook.EditedWorkbook;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.InstalmentWithdrawal;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** Figures of months in files: what is recorded, what the quarter comes to, and what is refused. */
class InstalmentsTest {
    private static final String Q3 = "2008/09 Q3";
    private static final Scope MONTHLY = new Scope(ImportDesk.LEICESTER, "children");

    @TempDir
    private Path home;

    private ImportDesk desk;
    private Actor officer;

    @BeforeEach
    void installTheTheme() throws IOException {
        MonthlyFolder.in(home);
        desk = new ImportDesk(home);
        officer = desk.actor(Role.OFFICER, Optional.of(Remit.of(MONTHLY)));
    }

    @Test
    void monthsAreRecordedAsTheyComeAndMakeTheQuarter() {
        run(
                """
                NI 16,,2008-10,61,,,,,,,,,
                NI 16,,November 2008,62,,,,,,,,,
                NI 59,,Oct-08,8 of 10,,,,,,,,,
                """);

        assertEquals(Optional.of(Figure.Amount.of("123")), figure("NI 16"));
        assertEquals(
                "Incomplete. December 2008 has no figure yet.",
                desk.shown("NI 16", Q3).score().reason().sentence());

        run("NI 16,,Dec-08,60,,,,,,,,,\n");

        assertEquals(Optional.of(Figure.Amount.of("183")), figure("NI 16"));
        assertEquals("within", desk.shown("NI 16", Q3).performance().code());
        assertEquals(
                List.of("2008-10", "2008-11", "2008-12"),
                desk.said("NI 16", Instalment.class).stream()
                        .map(entry -> entry.statement().when().code())
                        .toList());
        assertEquals(List.of(), desk.said("NI 16", Outturn.class));
    }

    @Test
    void sentAgainItChangesNothing() {
        String rows = "NI 16,,2008-10,61,,,,,,,,,\nNI 59,,2008-10,8 of 10,,,,,,,,,\n";
        run(rows);

        assertEquals(0, run(rows).entries());
    }

    @Test
    void aMonthIsCorrectedOrWithdrawnWithAReason() {
        run("NI 16,,2008-10,61,,,,,,,,,\n");

        assertEquals(
                "It restates NI 16 in October 2008, which stands at 61 cases.",
                fault("NI 16,,2008-10,63,,,,,,,,,\n").reason());

        run("NI 16,,2008-10,63,,,,,,,,Counted again,\n");
        run("NI 16,,2008-10,withdrawn,,,,,,,,It was November's,\n");

        assertEquals(Optional.of(Figure.Amount.of("61")), figure("NI 16"));
        assertEquals(
                CollectionPeriod.parse("2008-10"),
                desk.said("NI 16", InstalmentWithdrawal.class)
                        .get(0)
                        .statement()
                        .when());
    }

    @Test
    void theFigureOfAQuarterIsLeftToItsMonths() {
        TableFault fault = fault("NI 16,,2008/09 Q3,183,,,,,,,,,\n");

        assertEquals("Figures of NI 16 are entered for each month.", fault.reason());
        assertEquals("In place of 2008/09 Q3, write 2008-10, 2008-11, 2008-12.", fault.suggestion());
    }

    @Test
    void anArchiveMayHaveTheFigureOfAQuarterAlone() {
        desk.run(desk.performanceTeam(), csv("NI 16,,2008/09 Q2,185,,,,,,2008-11-25,The review,,\n"));

        assertEquals(
                Optional.of(Figure.Amount.of("185")),
                desk.shown("NI 16", "2008/09 Q2").whole().figure());
    }

    @Test
    void aQuarterMadeOfMonthsIsNotWithdrawnItself() {
        run("NI 16,,2008-10,61,,,,,,,,,\n");

        assertEquals(
                "The figure for NI 16 at 2008/09 Q3 is made of others.",
                fault("NI 16,,2008/09 Q3,withdrawn,,,,,,,,Wrong,\n").reason());
    }

    @Test
    void aMonthBelongsToItsQuarterWhichMustBeOpen() {
        assertTrue(
                fault("NI 16,,2008-09,60,,,,,,,,,\n").reason().startsWith("2008/09 Q2 is not opened in Waymark."),
                "The second quarter is not open");
    }

    @Test
    void commentaryIsAskedForOnceWhateverMonthsAreSent() {
        List<TableFault> faults = desk.check(
                        officer,
                        csv(
                                """
                                NI 16,,2008-10,81,,,,,,,,,
                                NI 16,,2008-11,82,,,,,,,,,
                                NI 16,,2008-12,80,,,,,,,,,
                                """))
                .faults();

        assertEquals(
                List.of("The figure is worse than anticipated, and there is no commentary."),
                faults.stream().map(TableFault::reason).toList());
    }

    @Test
    void aMonthOfASampleThatWasCorrectedSinceIsNotRestatedAtTheNextStart() {
        String sample = "NI 16,,2008-10,61,,,,,,2008-11-25,The review,,\n";
        desk.startWithSample(sample);
        run("NI 16,,2008-10,63,,,,,,,,Counted again,\n");

        desk.startWithSample(sample);

        assertEquals(Optional.of(Figure.Amount.of("63")), figure("NI 16"));
        assertEquals(2, desk.said("NI 16", Instalment.class).size());
    }

    @Test
    void aMeasureOfQuartersTakesNoMonths() {
        TableFault fault = desk.check(desk.officer(), csv("NI 126,,2008-10,80.0,,,,,,,,,\n"))
                .faults()
                .get(0);

        assertEquals("NI 126 is reported for quarters, and not for October 2008.", fault.reason());
        assertEquals("Write the quarter, such as 2008/09 Q3.", fault.suggestion());
    }

    @Test
    void aMonthFarFromTheOthersIsAskedAbout() {
        run("NI 16,,2008-10,61,,,,,,,,,\n");

        TableFault fault = fault("NI 16,,2008-11,610,,,,,,,,,\n");

        assertEquals("It is ten times the figure of October 2008, 61 cases.", fault.reason());
        assertTrue(fault.suggestion().startsWith("Did you mean 61 cases?"), fault.suggestion());
    }

    @Test
    void aFileAndAWorkbookHaveARowForEachMonthAndChangeNothingWhenTheyComeBack() {
        run("NI 16,,2008-10,61,yes,within,,,,,,,\n");

        String exported = desk.exportedCsv(officer, MONTHLY, Q3);
        byte[] workbook = desk.workbook(officer, MONTHLY, Q3);

        assertTrue(exported.contains("NI 16,,October 2008,61,yes,within"), exported);
        assertTrue(exported.contains("NI 16,,November 2008,,"), exported);
        assertEquals(
                0,
                desk.run(officer, Upload.of("figures.csv", exported.getBytes(StandardCharsets.UTF_8)))
                        .entries());
        assertEquals(0, desk.run(officer, Upload.of("figures.xlsx", workbook)).entries());
    }

    @Test
    void aMonthIsEnteredInTheWorkbook() {
        byte[] edited = new EditedWorkbook(desk.workbook(officer, MONTHLY, Q3))
                .number("2008-09 Q3", "NI 16", "", "Outturn", "61")
                .bytes();

        ImportReport report = desk.run(officer, Upload.of("figures.xlsx", edited));

        assertEquals(List.of(), report.faults());
        assertEquals(Optional.of(Figure.Amount.of("61")), figure("NI 16"));
    }

    private ImportReport run(String rows) {
        return desk.run(officer, csv(rows));
    }

    private TableFault fault(String rows) {
        return desk.check(officer, csv(rows)).faults().get(0);
    }

    private Optional<Figure> figure(String code) {
        return desk.shown(code, Q3).whole().figure();
    }
}
