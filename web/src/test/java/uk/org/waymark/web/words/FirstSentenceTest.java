package uk.org.waymark.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Burglary rose. Patrols began in May.              | Burglary rose
                    Why: No clinics ran. What will be done: Two open. | No clinics ran
                    Burglary rose on three estates.                   | Burglary rose on three estates
                    Nearly 5.5 per cent. The rest follows.            | Nearly 5.5 per cent
                    The figure is approx. 5% lower than last year     | The figure is approx. 5% lower than last year
                    """)
    void itEndsWhereItsWriterEndedIt(String commentary, String first) {
        assertEquals(first, FirstSentence.of(commentary));
    }

    @Test
    void aLongOneIsCutAfterAWord() {
        String cut = FirstSentence.of("The number of homes fell, ".repeat(10));

        assertTrue(cut.length() <= 121 && cut.endsWith("number of\u2026"), cut);
    }
}
