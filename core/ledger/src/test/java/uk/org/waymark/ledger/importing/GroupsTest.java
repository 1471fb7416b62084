package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.importing.ImportDesk.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.testing.BrokenDownFolder;
import uk.org.waymark.ledger.workbook.EditedWorkbook;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;

/** Figures of groups in files: what is recorded, how they are held against the whole, and what is refused. */
class GroupsTest {
    private static final String Q3 = "2008/09 Q3";
    private static final Scope BY_GROUP = new Scope(ImportDesk.LEICESTER, "children");

    @TempDir
    private Path home;

    private ImportDesk desk;
    private Actor officer;

    @BeforeEach
    void installTheTheme() throws IOException {
        BrokenDownFolder.in(home);
        desk = new ImportDesk(home);
        officer = desk.actor(Role.OFFICER, Optional.of(Remit.of(BY_GROUP)));
    }

    @Test
    void groupsAreNamedInTheColumnOfPartsByIdOrTitle() {
        run(
                """
                NI 154,,2008/09 Q3,50,,,,,,,,,
                NI 154,abbey,2008/09 Q3,30,yes,,,,,,,,
                NI 154,Castle,2008/09 Q3,20,,,,,,,,,
                NI 154,under 18,2008/09 Q3,suppressed (3),,,,,,,,,
                """);

        assertEquals(
                List.of("ward: abbey 30 (provisional), castle 20", "age-band: young suppressed (3), old nothing"),
                told("NI 154"));
        assertEquals(1, desk.said("NI 154", Outturn.class).size());
    }

    @Test
    void theChainHasTheOrderOfTheFileWhateverIsSureBeforeItsEnd() {
        ImportReport report = desk.run(
                desk.performanceTeam(),
                csv(
                        """
                        NI 126,,2008/09 Q3,79,,,,,,2009-03-01,Board,,
                        NI 126,,2008/09 Q2,78,,,,,,2009-02-01,Board,,
                        NI 154,,2008/09 Q3,50,,,,,,2009-03-01,Board,,Counted apart
                        NI 154,abbey,2008/09 Q3,30,,,,,,2009-02-01,Board,,Counted apart
                        NI 154,castle,2008/09 Q3,25,,,,,,2009-03-01,Board,,Counted apart
                        NI 126,,2008/09 Q1,77,,,,,,2009-01-01,Board,,
                        """));

        assertEquals(List.of(), report.faults());
        long first = report.head().sequence() - report.entries() + 1;
        List<String> chain = Stream.of("NI 126", "NI 154")
                .flatMap(code -> desk.said(code, OfMeasure.class).stream())
                .filter(entry -> entry.sequence() >= first)
                .sorted(Comparator.comparing(Entry::sequence))
                .map(entry -> String.join(
                        " ",
                        entry.statement().topic().name(),
                        entry.statement().subject().code().toString(),
                        entry.statement().subject().part().orElse("whole"),
                        LocalDate.ofInstant(entry.knownFrom(), ZoneOffset.UTC).toString()))
                .toList();
        assertEquals(
                """
                OUTTURN NI 126 whole 2009-03-01
                OUTTURN NI 126 whole 2009-02-01
                OUTTURN NI 154 whole 2009-03-01
                GROUP NI 154 abbey 2009-02-01
                GROUP NI 154 castle 2009-03-01
                OVERRULING NI 154 castle 2009-03-01
                OUTTURN NI 126 whole 2009-01-01
                """
                        .lines()
                        .toList(),
                chain);
    }

    @Test
    void sentAgainTheyChangeNothing() {
        String rows = "NI 154,abbey,2008/09 Q3,30,,,,,,,,,\nNI 154,young,2008/09 Q3,suppressed (3),,,,,,,,,\n";
        run(rows);

        assertEquals(0, run(rows).entries());
    }

    @Test
    void aGroupIsCorrectedOrWithdrawnWithAReason() {
        run("NI 154,abbey,2008/09 Q3,30,,,,,,,,,\n");

        assertEquals(
                "It restates NI 154 abbey at 2008/09 Q3, which stands at 30 homes.",
                fault("NI 154,abbey,2008/09 Q3,31,,,,,,,,,\n").reason());

        run("NI 154,abbey,2008/09 Q3,31,,,,,,,,Counted again,\n");
        run("NI 154,abbey,2008/09 Q3,withdrawn,,,,,,,,It was the earlier count,\n");

        assertEquals("ward: abbey 30, castle nothing", told("NI 154").get(0));
    }

    @Test
    void groupsThatDoNotComeToTheWholeAreAskedAboutOnce() {
        String rows =
                """
                NI 154,abbey,2008/09 Q3,30,,,,,,,,,
                NI 154,castle,2008/09 Q3,19,,,,,,,,,%s
                NI 154,,2008/09 Q3,50,,,,,,,,,%s
                """;

        List<TableFault> faults =
                desk.check(officer, csv(rows.formatted("", ""))).faults();

        assertEquals(
                List.of("By ward: The groups come to 49 homes, and the figure of the measure is 50 homes."),
                faults.stream().map(TableFault::reason).toList());
        assertTrue(faults.get(0).suggestion().startsWith("Correct the one that is wrong, or say why they differ."));
        run(rows.formatted("", "One home lies in no ward."));
        assertEquals(1, desk.said("NI 154", Overruled.class).size());
    }

    @Test
    void aWholeThatIsCorrectedAwayFromItsGroupsIsAskedAbout() {
        run("NI 154,,2008/09 Q3,50,,,,,,,,,\nNI 154,young,2008/09 Q3,10,,,,,,,,,\nNI 154,old,2008/09 Q3,40,,,,,,,,,\n");

        assertEquals(
                "By age band: The groups come to 50 homes, and the figure of the measure is 51 homes.",
                fault("NI 154,,2008/09 Q3,51,,,,,,,,Counted again,\n").reason());
    }

    @Test
    void numeratorsAndDenominatorsAreHeldAgainstThoseOfTheWhole() {
        String rows = "NI 59,,2008/09 Q3,80 of 100,,,,,,,,,\nNI 59,abbey,2008/09 Q3,40 of 50,,,,,,,,,\n";

        assertEquals(
                "By ward: The groups come to 79.6% (78 of 98), and the figure of the measure is 80.0% (80 of 100).",
                fault(rows + "NI 59,castle,2008/09 Q3,38 of 48,,,,,,,,,\n").reason());
        assertEquals(
                3, run(rows + "NI 59,castle,2008/09 Q3,40 of 50,,,,,,,,,\n").entries());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NI 154,beaumont,2008/09 Q3,30,,,,,,,,, | NI 154 has no such group; it has abbey, castle, young, old
            NI 154,abbey,2008/09 Q3,NA,,,,,,,,,    | “NA” cannot stand for a single group.
            NI 154,abbey,2008/09 Q3,30,,better,,,,,,, | There is no forecast of a single group.
            NI 154,abbey,October 2008,30,,,,,,,,,  | Groups of NI 154 are reported for quarters, and not for October 2008.
            NI 154,abbey,2008/09 Q3,-3,,,,,,,,,    |
            NI 59,abbey,2008/09 Q3,710,,,,,,,,,    | 710.0% is more than 100.0%, which this measure cannot be.
            NI 154,abbey,2008/09 Q3,3.5,,,,,,,,,   | 3.5 has more decimals than the definition, which has no decimals.
            NI 154,abbey,2008/09 Q2,30,,,,,,,,,    | 2008/09 Q2 is not opened in Waymark. The performance team opens a period.
            """)
    void whatAGroupCannotHaveIsRefused(String row, String reason) {
        List<TableFault> faults = desk.check(officer, csv(row + "\n")).faults();

        assertEquals(
                Optional.ofNullable(reason).stream().toList(),
                faults.stream().map(TableFault::reason).toList());
    }

    @Test
    void aGroupOfASampleThatWasCorrectedSinceIsNotRestatedAtTheNextStart() {
        String sample = "NI 154,abbey,2008/09 Q3,30,,,,,,2008-11-25,The review,,\n";
        desk.startWithSample(sample);
        run("NI 154,abbey,2008/09 Q3,31,,,,,,,,Counted again,\n");

        desk.startWithSample(sample);

        assertEquals("ward: abbey 31, castle nothing", told("NI 154").get(0));
    }

    @Test
    void aFileAndAWorkbookHaveARowForEachGroupAndChangeNothingWhenTheyComeBack() {
        run("NI 154,abbey,2008/09 Q3,30,yes,,,,,,,,\nNI 154,young,2008/09 Q3,suppressed (3),,,,,,,,,\n");

        String exported = desk.exportedCsv(officer, BY_GROUP, Q3);
        byte[] workbook = desk.workbook(officer, BY_GROUP, Q3);

        assertTrue(exported.contains("NI 154,abbey,2008/09 Q3,30,yes,"), exported);
        assertTrue(exported.contains("NI 154,castle,2008/09 Q3,,"), exported);
        assertTrue(exported.contains("NI 154,young,2008/09 Q3,suppressed (3),"), exported);
        assertEquals(
                0,
                desk.run(officer, Upload.of("figures.csv", exported.getBytes(StandardCharsets.UTF_8)))
                        .entries());
        assertEquals(0, desk.run(officer, Upload.of("figures.xlsx", workbook)).entries());
    }

    @Test
    void aGroupIsEnteredInTheWorkbook() {
        byte[] edited = new EditedWorkbook(desk.workbook(officer, BY_GROUP, Q3))
                .number("2008-09 Q3", "NI 154", "abbey", "Outturn", "30")
                .bytes();

        ImportReport report = desk.run(officer, Upload.of("figures.xlsx", edited));

        assertEquals(List.of(), report.faults());
        assertEquals("ward: abbey 30, castle nothing", told("NI 154").get(0));
    }

    private ImportReport run(String rows) {
        ImportReport report = desk.run(officer, csv(rows));
        assertEquals(List.of(), report.faults());
        return report;
    }

    private TableFault fault(String rows) {
        return desk.check(officer, csv(rows)).faults().get(0);
    }

    /** What stands by group, as a file would write it. */
    private List<String> told(String code) {
        return desk.shown(code, Q3).history().breakdowns(ReportingPeriod.parse(Q3)).stream()
                .map(reading -> reading.breakdown().by() + ": "
                        + reading.groups().stream()
                                .map(group -> group.group().id() + " "
                                        + group.answer()
                                                .map(entry -> entry.statement().text())
                                                .orElse("nothing"))
                                .collect(Collectors.joining(", ")))
                .toList();
    }
}
