package uk.org.waymark.ledger.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT src=x>",
                "<svg/onload=alert(1)>",
                "<!DOCTYPE html>",
                "<?xml version='1.0'?>",
                "<iframe src=x>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)'>here</a>"
            })
    void markupThatABrowserWouldRunIsFoundOnItsLine(String markup) {
        assertEquals(
                "markup that a browser would run (line 3)",
                found("ward,note\nAbbey,12\nAylestone," + markup + "\nBelgrave,3\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "=cmd|'/c calc'!A0",
                "@SUM(1)*cmd|'/c calc'!A0",
                "+MSEXCEL|'\\..\\cmd.exe'!''",
                "=DDE(\"cmd\";\"/c\")"
            })
    void aFormulaThatCallsAnotherProgramIsFound(String formula) {
        assertEquals("a link to another program (DDE) (line 2)", found("ward,note\nAbbey," + formula + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ward,total\nAbbey,=SUM(B2:B9)\nAylestone,-3\n",
                "Fewer than <5 are not shown; a < b and b > c. Form <A>, <Objective 2>.",
                "one|two!\n- an item | with a bar!\nonce=twice\n",
                "See https://example.org/?script=1 <survey@example.org>"
            })
    void ordinaryTextAndFormulasAreOrdinary(String text) {
        assertEquals("", found(text));
    }

    private static String found(String text) {
        return PlainText.active(text).map(ActiveContent::description).orElse("");
    }
}
