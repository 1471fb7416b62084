package uk.org.waymark.web.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"-5.30", "10/23", "10..15", "-3..-1.5", "0", "within", ""})
    void figuresAndPlainWordsStayAsTheyAre(String text) {
        assertEquals(text, CsvCell.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2+3", "@SUM(A1)", "\ttab", "-5.30-1"})
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertEquals("'" + text, CsvCell.of(text));
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() {
        assertEquals("\"a, \"\"b\"\"\nc\"", CsvCell.of("a, \"b\"\nc"));
        assertEquals("\"'=HYPERLINK(\"\"x\"\",1)\"", CsvCell.of("=HYPERLINK(\"x\",1)"));
    }
}
