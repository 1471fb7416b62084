package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.assessment.ImprovementPlan;
import uk.org.waymark.position.assessment.RouteStage;
import uk.org.waymark.position.assessment.RouteStep;
import uk.org.waymark.position.assessment.SectionState;
import uk.org.waymark.position.cycle.Cycle;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;

class SampleImportTest {
    private static final String HEADER =
            "code,part,period,span,outturn,provisional,forecast,commentary,known from,source,reason\n";
    private static final Known NOW = Known.parse("2009-05-01");

    @TempDir
    private Path home;

    private TestInstallation installation;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
    }

    @Test
    void aRowSaysAnOutturnAForecastAndCommentary() {
        outturns(
                "ni126,,2008/09 Q2,April to June,100.00,no,better,\"Seen early, and counted twice.\",2008-11-25,004,\n");

        installation.runImport();

        assertEquals(List.of("Outturn", "Forecast", "Commentary"), kindsSaid());
    }

    @Test
    void everyFaultIsNamedAtOnceAndNothingIsTaken() {
        outturns(
                """
                NI 126,,2008/09 Q2,,80.3,no,better,,2008-11-25,004,
                NI 999,,2008/09 Q2,,1,no,,,2008-11-25,004,
                NI 126,,2007/08 Q2,,1,no,,,2008-11-25,004,
                NI 120,women,2008/09 Q2,,552,no,,,2008-11-25,004,
                NI 99,,2008/09 Q2,,43%,maybe,green,,25/13/2008,004,
                NI 126,,2008/09 Q3,,,,,,2008-11-25,004,
                NI 126,,2008/09 Q3,,80.1,no,,,,,,late
                """);
        installation.write(
                "samples/test/distribution.csv",
                """
                at,above,near,below,missing,known from,source
                2006-09-30,14,133,19,,2008-08-01,000
                """);
        installation.write(
                "samples/test/progress.csv",
                """
                plan,action,state,note,known from,source
                maternity,beds,finished,,2008-11-25,004
                """);

        ImportRefused refused = assertThrows(ImportRefused.class, installation::runImport);

        assertEquals(
                """
                samples/test/outturns.csv:8: it has 12 values for 11 columns. Put a value with a comma into double quotes.
                samples/test/outturns.csv:3: code "NI 999": no theme installed for leicester-2008-11 declares it. Declare it in a theme, or correct it; write it like NI 117.
                samples/test/outturns.csv:4: period "2007/08 Q2": it is outside the years of which the agreement takes figures, 2008/09 to 2010/11. Write it like 2008/09 Q2.
                samples/test/outturns.csv:5: part "women": NI 120 has no such part; it has female, male. Leave it blank for the whole measure.
                samples/test/outturns.csv:6: known from "25/13/2008": there is no such day. Write it like 2008-11-25, 25/11/2008 or 25 November 2008.
                samples/test/outturns.csv:6: outturn "43%": It is not so many out of so many. Write the part first and the whole second, such as 10/23. The measure is reported in children. If a spreadsheet has made a date of it, write it in words, such as 10 of 23.
                samples/test/outturns.csv:6: provisional "maybe": it is neither yes nor no. Write yes or no.
                samples/test/outturns.csv:6: forecast "green": "green" is not a performance; write better, within or worse. Write better, within or worse, or leave it blank.
                samples/test/outturns.csv:7: outturn "": there is no outturn, forecast or commentary. Fill one of them, or leave the row out.
                samples/test/distribution.csv:2: near "133": it is not a percentage. Write a percentage such as 33.
                samples/test/distribution.csv:2: missing "": it is missing. Write a percentage such as 33.
                samples/test/progress.csv:2: action "beds": plan maternity has no such action; it has clinics. Write the id of an action.
                samples/test/progress.csv:2: state "finished": it is not a state of progress. Write planned, under-way or done.\
                """,
                refused.getMessage());
        assertTrue(installation
                .ledger()
                .entries(LEICESTER)
                .about(IndicatorCode.of("NI 126"), OfMeasure.class, NOW)
                .findAny()
                .isEmpty());
    }

    @Test
    void aReviewIsWrittenAgreedAndPutToItsBodies() {
        installation.write(
                "samples/test/sections.csv",
                """
                period,section,text,evidence,agreed,known from,source
                2008/09 Q2,b.1.1,"Every group has a plan.

                All use one template.",Minutes,2008-12-01,2008-11-20,004
                2008/09 Q2,B.1.2,It rests on analysis.,,,2008-11-20,004
                """);
        installation.write(
                "samples/test/route.csv",
                """
                period,body,on,decision,note,request,answer,known from,source
                2008/09 Q2,directors,2008-11-25,,,,,2008-11-20,004
                2008/09 Q2,directors,2008-11-25,noted,,,,2008-11-25,004
                2008/09 Q2,cabinet,,,,More about burglary,Appendix 2,2009-01-26,004
                """);
        installation.write(
                "samples/test/improvements.csv",
                """
                period,area,title,action,state,sections
                2008/09 Q2,1,Clearer roles,Agree them,under-way,"ES, B.2.1"
                """);

        installation.runImport();
        Head before = installation.ledger().head(LEICESTER);
        installation.runImport();

        assertEquals(before, installation.ledger().head(LEICESTER), "what was taken once is not taken again");
        Snapshot snapshot = installation.snapshots().of(LEICESTER);
        ReportingPeriod q2 = ReportingPeriod.parse("2008/09 Q2");
        assertEquals(
                "Every group has a plan.\n\nAll use one template.",
                snapshot.selfAssessment(q2, NOW)
                        .find("B.1.1")
                        .orElseThrow()
                        .agreed()
                        .orElseThrow()
                        .text());
        assertEquals(
                SectionState.DRAFTED,
                snapshot.selfAssessment(q2, NOW).find("B.1.2").orElseThrow().state());
        assertEquals(
                List.of(RouteStage.DONE, RouteStage.NOW, RouteStage.TO_COME, RouteStage.TO_COME),
                snapshot.paperRoute(q2, NOW).steps().stream()
                        .map(RouteStep::stage)
                        .toList());
        assertEquals(1, snapshot.paperRoute(q2, NOW).requests().size());
        assertEquals(
                List.of("ES", "B.2.1"),
                ImprovementPlan.of(snapshot.entries(), q2, NOW)
                        .find(1)
                        .orElseThrow()
                        .terms()
                        .sections());
    }

    @Test
    void aReviewThatNamesWhatIsNotDeclaredIsRefused() {
        installation.write(
                "samples/test/sections.csv",
                """
                period,section,text,agreed
                2011/12 Q2,B.1.1,A text.,soon
                """);
        installation.write(
                "samples/test/route.csv",
                """
                period,body,on,decision
                2008/09 Q2,parliament,2008-11-25,thrown out
                2008/09 Q2,cabinet,,
                """);

        ImportRefused refused = assertThrows(ImportRefused.class, installation::runImport);

        assertEquals(
                """
                samples/test/sections.csv:2: period "2011/12 Q2": it does not belong to the agreement’s term. Write it like 2008/09 Q2.
                samples/test/sections.csv:2: agreed "soon": it is not a date. Write it like 2008-11-25, 25/11/2008 or 25 November 2008.
                samples/test/route.csv:2: body "parliament": the paper goes through no such body; it goes through directors, executive, cabinet, government-office. Write the id of a body of the route.
                samples/test/route.csv:2: decision "thrown out": it is not a decision about a paper. Write noted, approved or sent-back.
                samples/test/route.csv:3: on "": there is neither a day nor a request. Write one of them, or leave the row out.\
                """,
                refused.getMessage());
    }

    @Test
    void columnsThatAreMissingAreNamed() {
        installation.write("samples/test/outturns.csv", "code,periods,outturn\nNI 126,2008/09 Q2,80.3\n");

        ImportRefused refused = assertThrows(ImportRefused.class, installation::runImport);

        assertTrue(
                refused.getMessage()
                        .contains(
                                "there is no column \"periods\"; did you mean \"period\"? Name the columns, separated by commas, code,period and any of part,"));
    }

    @Test
    void importingTheSameFilesTwiceAppendsNothing() {
        outturns(
                "NI 126,,2008/09 Q2,,80.3,no,better,,2008-11-25,004,\nNI 99,,2008/09 Q2,,10/23,no,,Few took it.,2008-11-25,004,\n");
        installation.write(
                "samples/test/progress.csv",
                "plan,action,state,note,known from,source\nmaternity,clinics,under-way,One is open.,2008-11-25,004\n");
        installation.snapshots();
        Head installed = installation.ledger().head(LEICESTER);
        installation.runImport();
        Head once = installation.ledger().head(LEICESTER);

        installation.runImport();

        assertEquals(5, once.sequence() - installed.sequence());
        assertEquals(once, installation.ledger().head(LEICESTER));
    }

    @Test
    void aRestatementNeedsAReason() {
        outturns(
                """
                NI 126,,2008/09 Q2,,100.00,no,,,2008-11-25,004,
                NI 126,,2008/09 Q2,,80.3,no,,,2009-03-31,001,
                """);

        ImportRefused refused = assertThrows(ImportRefused.class, installation::runImport);

        assertEquals(
                "samples/test/outturns.csv:3: reason \"\": It restates NI 126 at 2008/09 Q2, which stands at 100.00 per cent. Say"
                        + " why the figure changed.",
                refused.getMessage());
    }

    @Test
    void aFigureThatCannotBeIsRefusedAsInAnyImport() {
        outturns("NI 126,,2008/09 Q2,,180.3,no,,,2008-11-25,004,\n");

        ImportRefused refused = assertThrows(ImportRefused.class, installation::runImport);

        assertTrue(
                refused.getMessage().contains("is more than 100.0 per cent, which this measure cannot be"),
                refused.getMessage());
    }

    @Test
    void aFigureWithoutADateNeedsAnOpenPeriodAsInAnyImport() {
        outturns("NI 126,,2008/09 Q2,,80.3,no,,,,,\n");

        ImportRefused refused = assertThrows(ImportRefused.class, installation::runImport);

        assertTrue(refused.getMessage().contains("outturns.csv:2: period"), refused.getMessage());
    }

    @Test
    void whatIsUnlikelyStandsAsItsDocumentPrintsIt() {
        outturns("NI 126,,2008/09 Q2,,80.3456,no,,,2008-11-25,004,\n");

        installation.runImport();

        assertEquals(List.of("Outturn", "Overruled"), kindsSaid());
    }

    @Test
    void aFigureThatWasCorrectedSinceIsNotTakenForARestatementAtTheNextStart() {
        outturns("NI 126,,2008/09 Q2,,100.00,no,,,2008-11-25,004,\n");
        installation.runImport();
        outturns("NI 126,,2008/09 Q2,,80.3,no,,,2008-11-25,001,one trust had counted wrongly\n");
        installation.runImport();
        Head corrected = installation.ledger().head(LEICESTER);
        outturns("NI 126,,2008/09 Q2,,100.00,no,,,2008-11-25,004,\n");

        installation.runImport();

        assertEquals(corrected, installation.ledger().head(LEICESTER));
        assertEquals("80.3", latest(NOW));
    }

    @Test
    void aFigureOfASampleMayBeWithdrawnByIt() {
        outturns(
                """
                NI 126,,2008/09 Q2,,80.3,no,,,2008-11-25,004,
                NI 126,,2008/09 Q2,,90.3,no,,,2009-03-31,001,counted again
                NI 126,,2008/09 Q2,,withdrawn,no,,,2009-04-07,001,another trust was counted
                """);
        installation.runImport();
        Head loaded = installation.ledger().head(LEICESTER);

        installation.runImport();

        assertEquals(List.of("Outturn", "Outturn", "Withdrawal"), kindsSaid());
        assertEquals(loaded, installation.ledger().head(LEICESTER));
    }

    @Test
    void theCycleOfASampleIsLaidAmongItsFiguresAsItWasKnown() {
        outturns("NI 126,,2008/09 Q2,,80.3,no,,,2008-11-25,004,\n");
        installation.write(
                "samples/test/cycle.csv",
                """
                act,period,due,theme,code,known from,reason
                opened,2008/09 Q2,2008-11-28,,,2008-10-03,
                submitted,2008/09 Q2,,health,,2008-11-26,
                signed off,2008/09 Q2,,,NI 126,2008-11-27,
                closed,2008/09 Q2,,,,2008-12-01,
                """);

        installation.runImport();

        Cycle cycle = installation.snapshots().of(LEICESTER).cycle(ReportingPeriod.parse("2008/09 Q2"));
        assertTrue(cycle.state().isClosed());
        assertTrue(cycle.submitted("health").isPresent());
        assertTrue(cycle.signOff(IndicatorCode.of("NI 126")).stands());
    }

    @Test
    void whatIsWrongWithACycleIsNamed() {
        installation.write(
                "samples/test/cycle.csv",
                """
                act,period,due,theme,code,known from,reason
                closed,2008/09 Q1,,,,2008-12-01,
                opened,2008/09 Q2,2008-09-01,,,2008-10-03,
                submitted,2008/09 Q2,,parks,,2008-11-26,
                signed off,2008/09 Q2,,,NI 999,2008-11-27,
                published,2008/09 Q2,,,,2008-12-01,
                opened,2011/12 Q1,2011-09-01,,,2011-07-03,
                """);

        ImportRefused refused = assertThrows(ImportRefused.class, installation::runImport);

        assertEquals(
                """
                samples/test/cycle.csv:2: period "2008/09 Q1": no row above opens it. Open it before anything else is done in it.
                samples/test/cycle.csv:3: due "2008-09-01": 2008/09 Q2 ends later. Write a day after 2008-09-30.
                samples/test/cycle.csv:4: theme "parks": there is no such theme; there are health. Write the id of a theme.
                samples/test/cycle.csv:5: code "NI 999": no theme declares it. Write the code of a measure.
                samples/test/cycle.csv:6: act "published": it is no act of a period. Write opened, submitted, signed off or closed.
                samples/test/cycle.csv:7: period "2011/12 Q1": it does not belong to the agreement’s term. Write it like 2008/09 Q2.\
                """,
                refused.getMessage());
    }

    @Test
    void aFileOfEvidenceIsKeptBeforeAFigureNamesIt() {
        String content = "Counted at the clinic\n";
        installation.write("samples/test/evidence/clinic.txt", content);
        installation.write("samples/test/evidence.csv", "file,theme\nevidence/clinic.txt,health\n");
        installation.write(
                "samples/test/outturns.csv",
                "code,period,outturn,evidence,known from,source\nNI 126,2008/09 Q2,80.3,Count sha256:"
                        + Hash.of(content).hex() + ",2008-11-25,004\n");

        installation.runImport();

        assertEquals(
                1,
                installation
                        .ledger()
                        .entries(LEICESTER)
                        .about(IndicatorCode.of("NI 126"), Evidence.class, NOW)
                        .count());
    }

    @Test
    void aFileOfEvidenceThatIsNotThereIsNamed() {
        installation.write("samples/test/evidence.csv", "file,theme\nevidence/clinic.txt,health\n");

        ImportRefused refused = assertThrows(ImportRefused.class, installation::runImport);

        assertEquals(
                "samples/test/evidence.csv:2: file \"evidence/clinic.txt\": there is no such file. Put it into the folder of"
                        + " the sample, or leave the row out.",
                refused.getMessage());
    }

    @Test
    void aSampleMayBeginBeforeItsLastDocumentAppeared() {
        outturns(
                """
                NI 126,,2008/09 Q2,,80.3,no,,,2008-11-25,004,
                NI 126,,2008/09 Q2,,100.00,no,,,2009-06-30,001,one trust had counted wrongly
                """);

        installation.runImport();

        assertEquals("80.3", latest(NOW));
        assertEquals("100.00", latest(Known.EVER));
    }

    @Test
    void aRestatementIsSeenFromTheDayItWasKnown() {
        outturns(
                """
                NI 126,,2008/09 Q2,,80.3,no,,,2009-03-31,001,one trust had counted wrongly
                NI 126,,2008/09 Q2,,100.00,no,,,2008-11-25,004,
                """);

        installation.runImport();

        assertEquals("100.00", latest(Known.parse("2009-03-30")));
        assertEquals("80.3", latest(NOW));
    }

    private List<String> kindsSaid() {
        return installation
                .ledger()
                .entries(LEICESTER)
                .about(IndicatorCode.of("NI 126"), OfMeasure.class, NOW)
                .map(entry -> entry.statement().getClass().getSimpleName())
                .toList();
    }

    private String latest(Known known) {
        return installation
                .ledger()
                .entries(LEICESTER)
                .about(IndicatorCode.of("NI 126"), Outturn.class, known)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .statement()
                .figure()
                .text();
    }

    private void outturns(String rows) {
        installation.write("samples/test/outturns.csv", HEADER + rows);
    }
}
