package uk.org.waymark.web.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Ordered;

class ThemeLedeTest {
    private final Position whole = Ordered.position("S1 | 2008/09 Q2 | 50 | better | 2008-11-25");
    private final Scorecard council =
            Ordered.AGREEMENT.structure().findScorecard("council").orElseThrow();

    @Test
    void designatedMeasuresAreCountedAndTheOthersNamed() {
        assertEquals(
                "Of 2 designated targets: 1 on track; 1 no data yet. One more measure is statutory or local.",
                ThemeLede.of(whole.theme("skills"), Optional.empty()));
    }

    @Test
    void onAScorecardItsMeasuresAloneAreCounted() {
        assertEquals(
                "Of 2 designated targets: 1 on track; 1 no data yet.",
                ThemeLede.of(whole.on(council).theme("skills"), Optional.of(council)));
    }

    @Test
    void aThemeWithoutAnyMeasureOfAScorecardSaysSo() {
        assertEquals(
                "No measure of this theme is on the scorecard “Council scorecard”.",
                ThemeLede.of(whole.on(council).theme("town"), Optional.of(council)));
        assertEquals("None of its measures is on this scorecard.", ThemeLede.noMeasures(Optional.of(council)));
    }
}
