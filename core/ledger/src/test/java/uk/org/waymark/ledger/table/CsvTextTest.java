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
        rows("comment,comment,figure\n1,2,3\n");

        assertEquals(
                List.of(
                        "there are two columns \"comment\"",
                        "there is no column \"figure\"",
                        "the column \"code\" is missing"),
                faults.kept().stream().map(TableFault::reason).toList());
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

        List<String> cells = CsvText.read("a.csv", "h\n" + written + "\n", faults)
                .lines()
                .get(1)
                .cells();
        assertEquals(text, cells.get(0));
        assertTrue(text.equals("-5.30") || !written.matches("(?s)\"?[=+\\-@\t\r].*"), written);
    }

    private List<TableRow> rows(String text) {
        return CsvText.read("a.csv", text, faults).rows(COLUMNS, faults);
    }
}
