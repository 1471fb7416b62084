package uk.org.waymark.ledger.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    private static final Headings COLUMNS = new Headings(List.of("code"), List.of("comment"));

    private final Faults faults = new Faults();

    @Test
    void columnsAreFoundByNameInAnyOrderAndCase() {
        List<TableRow> rows = rows(" Comment ,CODE\nfine,NI 126\n");

        assertEquals(Optional.of("NI 126"), rows.get(0).find("code"));
        assertEquals(Optional.of("fine"), rows.get(0).find("comment"));
    }

    @Test
    void aCommentKeepsItsLinesQuotesAndCommas() {
        List<TableRow> rows = rows("code,comment\r\nNI 126,\"Seen \"\"early\"\", mostly.\nNot all.\"\r\n");

        assertEquals(
                Optional.of("Seen \"early\", mostly.\nNot all."), rows.get(0).find("comment"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        String text = Upload.of("a.csv", "\uFEFFcode\nNI 126\n".getBytes(StandardCharsets.UTF_8))
                .text();

        assertEquals(1, rows(text).size());
    }

    @Test
    void aRowOfCommasAloneIsNoRow() {
        assertEquals(
                1, rows("code,comment\n,\nNI 126,\n,,,\n".replace(",,,", ",")).size());
        assertTrue(faults.isEmpty());
    }

    @Test
    void aFaultSaysWhereItStandsInTheFile() {
        rows("code,comment\n\nNI 126,\"two\nlines\"\nNI 20,\n").get(1).fault("code", "it is strange", "Look again");

        assertEquals(
                "a.csv:5: code \"NI 20\": it is strange. Look again.",
                faults.kept().get(0).toString());
    }

    @Test
    void everyHeadingThatIsWrongIsNamed() {
        Headings columns = new Headings(List.of("code", "period"), List.of("comment", "outturn"));

        table("code,comment,comment,outurn\n1,2,3,4\n", columns).rows(columns, faults);

        assertEquals(
                List.of(
                        "there are two columns \"comment\"",
                        "there is no column \"outurn\"; did you mean \"outturn\"?",
                        "the column \"period\" is missing"),
                reasons());
    }

    @Test
    void aColumnThatNobodyKnowsIsNamedAndLeft() {
        List<TableRow> rows = rows("code,owner,comment,last year\nNI 126,PCT,fine,80\n");

        assertEquals(Optional.of("fine"), rows.get(0).find("comment"));
        assertEquals(List.of("a.csv: not read, because no such column is known: owner, last year."), faults.remarks());
        assertTrue(faults.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "known\u00a0from",
                "Known_From",
                "known\u2011from",
                " KNOWN FROM\u202f",
                "\"known\nfrom\"",
                "KnownFrom"
            })
    void aHeadingIsKnownWhateverItsBlanksAndDashesAreMadeOf(String heading) {
        Headings columns = new Headings(List.of("code"), List.of("known from"));

        List<TableRow> rows =
                table("code," + heading + "\nNI 126,1/5/2009\n", columns).rows(columns, faults);

        assertEquals(Optional.of("1/5/2009"), rows.get(0).find("known from"));
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsRefusedByItsLine() {
        List<TableRow> rows = rows("code,comment\r\nNI 126,fine\r\nNI 117,\"Figures are late.\r\nNI 152,\r\n");

        assertEquals(List.of(), rows);
        assertEquals(1, faults.count());
        assertEquals(3, faults.kept().get(0).row());
        assertEquals(
                "a value begins with a quotation mark that is not closed at its end",
                faults.kept().get(0).reason());
    }

    @Test
    void aQuotationMarkClosedInTheMiddleOfALaterValueIsRefusedByTheLineOfItsBeginning() {
        rows("code,comment\nNI 117,\"Figures are late.\nNI 152,\"Really late\"\nNI 20,\n");

        assertEquals(2, faults.kept().get(0).row());
        assertEquals(1, faults.count());
    }

    @Test
    void aQuotationMarkInsideAValueStaysThere() {
        assertEquals(
                Optional.of("the \"new\" clinic"),
                rows("code,comment\nNI 126,the \"new\" clinic\n").get(0).find("comment"));
    }

    @Test
    void aShortRowHasBlanks() {
        List<TableRow> rows = rows("code,comment\nNI 126\n");

        assertEquals(Optional.empty(), rows.get(0).find("comment"));
        assertTrue(faults.isEmpty());
    }

    @Test
    void aLongerRowIsAFaultWhereItHasMoreToSay() {
        List<TableRow> rows = rows("code,comment\nNI 126,fine,,\nNI 117,fine, mostly\n");

        assertEquals(1, rows.size());
        assertEquals(List.of("it has 3 values for 2 columns"), reasons());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code;comment\nNI 126;fine, mostly\n",
                "code\tcomment\nNI 126\tfine, mostly\n",
                "sep=;\ncode;comment\nNI 126;fine, mostly\n"
            })
    void semicolonsAndTabsAreFoundByTheHeading(String text) {
        assertEquals(Optional.of("fine, mostly"), rows(text).get(0).find("comment"));
    }

    @Test
    void aTitleAboveTheHeadingIsNamedAndLeft() {
        List<TableRow> rows = rows("Health return Q3,\n,\ncode,comment\nNI 126,fine\n");

        assertEquals(Optional.of("NI 126"), rows.get(0).find("code"));
        assertEquals(
                List.of("a.csv: not read, because it stands above the headings: Health return Q3."), faults.remarks());
    }

    @Test
    void aHeadingRepeatedFurtherDownIsNoRow() {
        assertEquals(2, rows("code,comment\nNI 126,\ncode,comment\nNI 117,\n").size());
    }

    @Test
    void aValueUnderNoHeadingIsNamedAndLeft() {
        List<TableRow> rows = rows("code,,comment\nNI 126,80,fine\n");

        assertEquals(Optional.of("fine"), rows.get(0).find("comment"));
        assertEquals(
                List.of("a.csv: not read, because it stands where the heading names no column: line 2."),
                faults.remarks());
    }

    @Test
    void allFaultsAreCountedAndTheFirstOnesKept() {
        IntStream.range(0, 2000).forEach(row -> faults.add(TableFault.of("a.csv", "wrong", "Correct it")));

        assertEquals(2000, faults.count());
        assertEquals(Faults.KEPT, faults.kept().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-one", "@SUM(A1)", "\tx", "'=1", "''=1", "'plain", "-5.30", "plain", "a,b", " x"})
    void whatWouldRunAsAFormulaIsProtectedAndComesBackAsItWas(String text) {
        String written = CsvCell.write(text);

        List<String> cells = CsvText.read("a.csv", "code\n" + written + "\n", COLUMNS, faults)
                .lines()
                .get(1)
                .cells();
        assertEquals(text, cells.get(0));
        assertTrue(text.equals("-5.30") || !written.matches("(?s)\"?[=+\\-@\t\r].*"), written);
    }

    private List<TableRow> rows(String text) {
        return table(text, COLUMNS).rows(COLUMNS, faults);
    }

    private Table table(String text, Headings columns) {
        return CsvText.read("a.csv", text, columns, faults);
    }

    private List<String> reasons() {
        return faults.kept().stream().map(TableFault::reason).toList();
    }
}
