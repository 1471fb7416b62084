package uk.org.waymark.position.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"NI\u00a0117", "NI\u202f117", " NI\u2007117\u00a0", "\ufeffNI 117", "NI\t 117", "N\u00adI 117"})
    void aBlankIsABlankWhateverItIsMadeOf(String written) {
        assertEquals("NI 117", Typography.plain(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008\u201109", "2008\u201009", "2008\u201309", "2008\u221209"})
    void aDashIsAHyphen(String written) {
        assertEquals("2008-09", Typography.plain(written));
    }

    @Test
    void aWordOfAListDisregardsCaseUnderlinesAndHyphens() {
        assertEquals("known from", Typography.word(" Known_From "));
        assertEquals("known from", Typography.word("KNOWN\u2011FROM"));
        assertTrue(Typography.isBlank("\u00a0\u200b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NI 117", "85.5", "10/23", "", "a-b", "P&L 5(a)"})
    void whatIsPlainStaysAsItIs(String written) {
        assertEquals(written, Typography.plain(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NI  117", " NI 117", "NI 117 ", "NI\n117", "NI\r\n117", "NI 117\u001c"})
    void blanksThatAreTooManyAreTakenOut(String written) {
        assertEquals("NI 117", Typography.plain(written));
    }
}
