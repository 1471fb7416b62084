package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Withdrawal;

/** Text files as people send them. */
class FileAsSentTest {
    @TempDir
    private Path home;

    private ImportDesk desk;

    @BeforeEach
    void install() {
        desk = new ImportDesk(home);
    }

    @Test
    void nothingOfTheRowsBelowAnUnclosedQuotationMarkEndsInACommentary() {
        String unclosed =
                """
                code,period,outturn,commentary
                NI 126,2008/09 Q3,81.5,"Figures are for October to December.
                NI 39,2008/09 Q3,2000,
                NI 40,2008/09 Q3,1210,%s
                """;

        List<TableFault> open = check(unclosed.formatted("")).faults();
        List<TableFault> closed = check(unclosed.formatted("\"")).faults();

        assertEquals(2, open.get(0).row());
        assertEquals(
                "a value begins with a quotation mark that is not closed at its end",
                open.get(0).reason());
        assertEquals(2, closed.get(0).row());
        assertEquals(
                "a value of it takes in a row below: NI 39,2008/09 Q3,2000,",
                closed.get(0).reason());
        assertEquals(List.of(1, 1), List.of(open.size(), closed.size()));
    }

    @Test
    void aColumnThatIsNotReadSwallowsNoRowsUnseen() {
        ImportReport report = check(
                """
                code,period,outturn,owner
                NI 126,2008/09 Q3,,"PCT
                NI 39,2008/09 Q3,2000,"
                """);

        assertEquals(1, report.faultCount());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,period,outturn\nNI\u00a0126,2008/09 Q3,81.5\n",
                "code\u00a0,period,outturn\nNI 126,2008/09 Q3,81.5\n",
                "code,period,outturn\nNI 126,2008/09\u00a0Q3,81.5\n",
                "code,period,outturn\nNI\u2011126,2008\u201109\u2011Q3,81.5\n",
                "Code,PERIOD,Out-turn\nni_126,2008_09_q3,+81.5\n",
                "code,period,outturn\nNI126,Q3 2008/09,81.5%\n",
                "code;period;outturn\nNI 126;2008/09 Q3;81.5\n",
                "code\tperiod\toutturn\nNI 126\t2008/09 Q3\t81.5\n",
                "Health,,\ncode,period,outturn\nNI 126,2008/09 Q3,81.5\n",
                "code,period,outturn,owner\nNI 126,2008/09 Q3,81.5,PCT\n",
                "outturn,code,period,commentary\n81.5,NI 126,2008/09 Q3\n"
            })
    void aFigureIsTakenHoweverItsFileWasWritten(String text) {
        ImportReport report = run(text);

        assertEquals(List.of(), report.faults());
        assertEquals("81.5", outturn("NI 126").figure().text());
    }

    @Test
    void aPartIsKnownWhateverItsCase() {
        run("code,part,period,outturn\nNI 120,Female,2008/09 Q3,550\n");

        assertEquals(Optional.of("female"), outturn("NI 120").part());
    }

    @Test
    void aMarkForProvisionalSaysSoAndContradictsNoColumn() {
        String row = "code,period,outturn,provisional\nNI 126,2008/09 Q3,81.5 (p),%s\n";

        assertEquals(
                "the figure is marked as provisional, and this says that it is not",
                check(row.formatted("no")).faults().get(0).reason());
        run(row.formatted(""));

        assertTrue(outturn("NI 126").provisional());
    }

    @Test
    void theDecimalsOfADivisionAreNamedAndTheFigureOffered() {
        TableFault fault = check("code,period,outturn\nNI 126,2008/09 Q3,81.5384615384615\n")
                .faults()
                .get(0);

        assertEquals("81.5384615384615 has 13 decimals; the measure is reported with 1.", fault.reason());
        assertTrue(fault.suggestion().startsWith("Write 81.5,"), fault.suggestion());
    }

    @Test
    void aCommaInAFileWithSemicolonsIsAskedAbout() {
        TableFault fault =
                check("code;period;outturn\nNI 126;2008/09 Q3;2,000\n").faults().get(0);

        assertEquals(
                "in a file with semicolons the comma may stand before decimals or between thousands", fault.reason());
    }

    @Test
    void aHeadingThatIsNearlyOneIsAskedAbout() {
        ImportReport report = check("code,period,outurn\nNI 126,2008/09 Q3,81.5\n");

        assertEquals(
                List.of("there is no column \"outurn\"; did you mean \"outturn\"?"),
                report.faults().stream().map(TableFault::reason).toList());
    }

    @Test
    void whatWasNotReadIsInTheReport() {
        ImportReport report = run("Health,,\ncode,period,owner,outturn\nNI 126,2008/09 Q3,PCT,81.5\n");

        assertEquals(
                List.of(
                        "figures.csv: not read, because no such column is known: owner.",
                        "figures.csv: not read, because it stands above the headings: Health."),
                report.remarks());
    }

    @Test
    void aFileWithoutTheColumnsHasOneFault() {
        ImportReport report = check("measure,figure\nNI 126,81.5\nNI 39,2000\n");

        assertEquals(1, report.faultCount());
    }

    @Test
    void aRatioIsWrittenSoThatASpreadsheetLeavesItAndIsReadBack() {
        run("code,period,outturn\nNI 99,2008/09 Q3,12/23\n");

        String csv = desk.exportedCsv("2008/09 Q3");

        assertTrue(csv.contains("NI 99,,2008/09 Q3,12 of 23,no"), csv);
        assertEquals(0, run(csv).entries());
    }

    @Test
    void aDateThatASpreadsheetMadeOfARatioIsToldWhatToWrite() {
        TableFault fault = check("code,period,outturn\nNI 99,2008/09 Q3,09/04/26\n")
                .faults()
                .get(0);

        assertTrue(fault.suggestion().contains("such as 10 of 23"), fault.suggestion());
    }

    @Test
    void aCommentaryKeepsItsLines() {
        run("code,period,outturn,commentary\nNI 126,2008/09 Q3,81.5,\"Two clinics, new.\n\nSee NI 39, 2008/09 Q3.\"\n");

        assertEquals(
                "Two clinics, new.\n\nSee NI 39, 2008/09 Q3.",
                desk.said("NI 126", Commentary.class).get(0).statement().text());
    }

    private Outturn outturn(String code) {
        List<Entry<Outturn>> told = desk.said(code, Outturn.class);
        return told.get(told.size() - 1).statement();
    }

    private ImportReport run(String text) {
        return desk.run(desk.officer(), upload(text));
    }

    @Test
    void aReasonThatIsGivenForNothingIsNotPassedOverInSilence() {
        ImportReport silent = check("code,period,outturn,reason\nNI 126,2008/09 Q3,,Entered for the wrong measure\n");

        assertEquals(
                List.of(
                        "figures.csv:2: outturn \"\": there is a reason and nothing that it is given for; a blank changes"
                                + " nothing. Write withdrawn to take the figure back, or NA, not collected or suppressed where"
                                + " there is none; or leave the reason out."),
                silent.faults().stream().map(TableFault::toString).toList());
    }

    @Test
    void aFigureEnteredInErrorIsWithdrawnByAFile() {
        desk.run(desk.officer(), upload("code,period,outturn\nNI 126,2008/09 Q3,81.5\n"));

        ImportReport withdrawn = desk.run(
                desk.officer(),
                upload("code,period,outturn,reason\nNI 126,2008/09 Q3,withdrawn,Entered for the wrong measure\n"));

        assertEquals(1, withdrawn.entries());
        assertEquals(1, desk.said("NI 126", Withdrawal.class).size());
    }

    private ImportReport check(String text) {
        return desk.check(desk.officer(), upload(text));
    }

    private static Upload upload(String text) {
        return Upload.of("figures.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
