package uk.org.waymark.contract.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppetiteTest {
    private static final Appetite LINE = new Appetite(8, 15);

    @ParameterizedTest
    @CsvSource({"1, 1, LOW", "3, 2, LOW", "2, 4, MEDIUM", "4, 3, MEDIUM", "3, 5, HIGH", "5, 5, HIGH"})
    void aScoreOnALineIsBeyondIt(int likelihood, int impact, RiskLevel expected) {
        assertEquals(expected, LINE.level(new RiskScore(likelihood, impact)));
    }

    @Test
    void aScoreThatIsNotOnTheScaleIsQuoted() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new RiskScore(3, 6));

        assertEquals("The impact 6 is not on the scale; choose one from 1 to 5", refused.getMessage());
    }

    @Test
    void aScaleHasFiveWordsOrTheUsualOnes() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RiskScale(List.of("Rare", "Certain"), List.of(), Optional.empty()));
        assertEquals("Possible", RiskScale.USUAL.likelihood(new RiskScore(3, 1)));
    }
}
