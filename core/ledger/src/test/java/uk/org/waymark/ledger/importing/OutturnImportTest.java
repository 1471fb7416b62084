package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.importing.ImportDesk.csv;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Outturn;

class OutturnImportTest {
    @TempDir
    private Path home;

    private ImportDesk desk;

    @BeforeEach
    void install() {
        desk = new ImportDesk(home);
    }

    @Test
    void aRowSaysAFigureAForecastCommentaryAndEvidence() {
        ImportReport report = desk.run(
                desk.officer(),
                csv(
                        "ni126,,2008/09 Q3,85.5,yes,better,88,\"Clinics opened, two of them.\",Bookings https://example.org/b,,,,\n"));

        assertEquals(4, report.entries());
        Outturn outturn = desk.said("NI 126", Outturn.class).get(0).statement();
        assertEquals("85.5", outturn.figure().text());
        assertTrue(outturn.provisional());
        assertEquals(
                Optional.of("88"),
                desk.said("NI 126", Forecast.class)
                        .get(0)
                        .statement()
                        .projected()
                        .map(figure -> figure.text()));
        assertEquals(
                "Clinics opened, two of them.",
                desk.said("NI 126", Commentary.class).get(0).statement().text());
        Evidence evidence = desk.said("NI 126", Evidence.class).get(0).statement();
        assertEquals(List.of("Bookings", "https://example.org/b"), List.of(evidence.title(), evidence.address()));
        assertEquals(
                desk.officer().account().id(),
                desk.said("NI 126", Outturn.class).get(0).recordedBy());
    }

    @Test
    void aFileMaySayWhatThereIsToGoByUntilThereIsAFigure() {
        Upload file = Upload.of(
                "ratings.csv",
                """
                code,period,management rating,management figure,management basis
                NI 126,2008/09 Q3,,79.0,The practices' own count
                NI 99,2008/09 Q3,worse,,Reports of the homes
                """
                        .getBytes(StandardCharsets.UTF_8));

        ImportReport report = desk.run(desk.performanceTeam(), file);

        assertEquals(
                List.of("79.0: The practices' own count", "worse: Reports of the homes"),
                report.changes().stream().map(ImportChange::after).toList());
        assertEquals("management rating", report.changes().get(0).what());
        assertEquals(0, desk.run(desk.performanceTeam(), file).entries());
    }

    @Test
    void evidenceThatIsNotKeptHereIsAFaultOfItsCell() {
        String nowhere = "sha256:" + "0".repeat(64);

        ImportReport report =
                desk.check(desk.officer(), csv("NI 126,,2008/09 Q3,85.5,,,,,Survey " + nowhere + ",,,,\n"));

        TableFault fault = report.faults().get(0);
        assertEquals("evidence", fault.column());
        assertEquals("No file is kept under " + nowhere + ".", fault.reason());
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndRecordsNothing() {
        long before = desk.head();

        ImportReport report = desk.check(desk.officer(), csv("NI 126,,2008/09 Q3,85.5,,,,,,,,,\n"));

        assertTrue(report.isSound());
        assertEquals(1, report.entries());
        assertEquals("outturn", report.changes().get(0).what());
        assertEquals("85.5", report.changes().get(0).after());
        assertEquals(before, desk.head());
    }

    @Test
    void theSameFileAgainAppendsNothing() {
        String rows =
                "NI 126,,2008/09 Q3,85.5,,better,,Fine.,,,,,\nNI 99,,2008/09 Q3,NA,,,,,,,,Nobody sat the test.,\n";
        desk.run(desk.officer(), csv(rows));
        long once = desk.head();

        ImportReport again = desk.run(desk.officer(), csv(rows));

        assertEquals(0, again.entries());
        assertEquals(2, again.unchanged());
        assertEquals(once, desk.head());
    }

    @Test
    void blankSaysNothingAndNaSaysThereIsNoFigureForAReason() {
        ImportReport report = desk.run(
                desk.officer(),
                csv("NI 126,,2008/09 Q3,,,,,,,,,,\nNI 99,,2008/09 Q3,NA,,,,,,,,Nobody sat the test.,\n"));

        assertEquals(1, report.rows());
        assertEquals(1, desk.said("NI 99", NotApplicable.class).size());
        assertEquals(0, desk.said("NI 126", Outturn.class).size());
    }

    @Test
    void oneFaultKeepsTheWholeFileOut() {
        long before = desk.head();

        ImportRefused refused = assertThrows(
                ImportRefused.class,
                () -> desk.run(
                        desk.officer(), csv("NI 126,,2008/09 Q3,85.5,,,,,,,,,\nNI 99,,2008/09 Q3,23/10,,,,,,,,,\n")));

        assertEquals(
                List.of("figures.csv:3 outturn: The part, 23, is larger than the whole, 10."),
                places(refused.faults()));
        assertEquals(before, desk.head());
    }

    @Test
    void whatThePageWouldRefuseTheFileIsRefusedFor() {
        ImportReport report = desk.check(
                desk.officer(),
                csv(
                        """
                NI 126,,2008/09 Q3,185.5,,,,,,,,,
                NI 126,,2008/09 Q1,85.5,,,,,,,,,
                NI 126,,2008/09 Q4,40.0,,,,,,,,,
                NI 120,,2008/09 Q3,552,,,,,,,,,
                NI 99,,2008/09 Q3,10/23,,,,,,,,,
                NI 99,,2008/09 Q3,11/23,,,,,,,,,
                """));

        assertEquals(
                List.of(
                        "figures.csv:2 outturn: 185.5 per cent is more than 100.0 per cent, which this measure cannot be.",
                        "figures.csv:3 period: 2008/09 Q1 is not opened in Waymark. The performance team opens a period.",
                        "figures.csv:4 commentary: The figure is worse than anticipated, and there is no commentary.",
                        "figures.csv:5 code: NI 120 is reported in parts.",
                        "figures.csv:7 code: There is a second line about NI 99 at 2008/09 Q3."),
                places(report.faults()));
        assertFalse(report.isSound());
    }

    @Test
    void commentaryInAFileIsToldInWhichFormItAnswersTheThreeQuestions() {
        ImportReport freely =
                desk.check(desk.officer(), csv("NI 126,,2008/09 Q3,60.0,,,,We closed a clinic and open two.,,,,,\n"));
        ImportReport inForm = desk.check(
                desk.officer(),
                csv(
                        "NI 126,,2008/09 Q3,60.0,,,,\"Why: A clinic closed.\nWhat will be done: Two open.\nIs the year end still achievable: Yes.\",,,,,\n"));

        assertEquals(
                "Begin three paragraphs with “Why:”, “What will be done:” and “Is the year end still achievable:”.",
                freely.faults().get(0).suggestion());
        assertEquals(List.of(), inForm.faults());
    }

    @Test
    void aFigureThatStandsIsReplacedOnlyWithAReason() {
        desk.run(desk.officer(), csv("NI 126,,2008/09 Q3,85.5,,,,,,,,,\n"));

        ImportReport without = desk.check(desk.officer(), csv("NI 126,,2008/09 Q3,86.0,,,,,,,,,\n"));
        ImportReport with = desk.run(desk.officer(), csv("NI 126,,2008/09 Q3,86.0,,,,,,,,A clinic was missed,\n"));

        assertEquals(
                List.of("figures.csv:2 reason: It restates NI 126 at 2008/09 Q3, which stands at 85.5 per cent."),
                places(without.faults()));
        assertEquals("85.5", with.changes().get(0).before());
        assertEquals(
                Optional.of("A clinic was missed"),
                desk.said("NI 126", Outturn.class).get(1).reason());
    }

    @Test
    void anOldFileSentAgainDoesNotUndoWhatWasCorrectedSince() {
        String restatement = "NI 126,,2008/09 Q3,86.0,,,,,,,,A clinic was missed,\n";
        desk.run(desk.officer(), csv("NI 126,,2008/09 Q3,85.5,,,,,,,,,\n"));
        desk.run(desk.officer(), csv(restatement));
        desk.run(desk.officer(), csv("NI 126,,2008/09 Q3,86.5,,,,,,,,Two clinics were missed,\n"));

        ImportReport again = desk.run(desk.officer(), csv(restatement));

        assertEquals(0, again.entries());
    }

    @Test
    void anOfficerOfAnotherThemeImportsNothing() {
        var children = desk.actor(Role.OFFICER, Optional.of(Remit.parse(ImportDesk.LEICESTER, "children")));

        assertThrows(NotPermitted.class, () -> desk.check(children, csv("NI 126,,2008/09 Q3,85.5,,,,,,,,,\n")));
        assertThrows(NotPermitted.class, () -> desk.run(children, csv("NI 126,,2008/09 Q3,85.5,,,,,,,,,\n")));
        assertEquals(0, desk.said("NI 126", Outturn.class).size());
    }

    @Test
    void onlyThePerformanceTeamImportsAnArchive() {
        String rows = "NI 126,,2008/09 Q2,100.00,,,,,,25/11/2008,Appendix A,,\n";

        ImportReport officers = desk.check(desk.officer(), csv(rows));
        ImportReport teams = desk.run(desk.performanceTeam(), csv(rows));

        assertEquals("known from", officers.faults().get(0).column());
        assertTrue(teams.isSound());
        assertEquals(
                "2008-11-25T00:00:00Z",
                desk.said("NI 126", Outturn.class).get(0).knownFrom().toString());
    }

    @Test
    void twentyThousandRowsCostNoMoreEachThanAFew() {
        Upload file = Upload.of("archive.csv", ArchiveRows.csv(20_000).getBytes(StandardCharsets.UTF_8));

        long began = System.nanoTime();
        ImportReport report = desk.run(desk.performanceTeam(), file);

        assertTrue(report.entries() >= 20_000, "entries " + report.entries());
        assertTrue(System.nanoTime() - began < 120_000_000_000L, "it took too long");
        assertEquals(0, desk.run(desk.performanceTeam(), file).entries());
    }

    private static List<String> places(List<TableFault> faults) {
        return faults.stream()
                .map(fault -> fault.sheet() + ":" + fault.row() + " " + fault.column() + ": " + fault.reason())
                .toList();
    }
}
