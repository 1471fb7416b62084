package uk.org.waymark.web.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Small;

class FigureWordsTest {

    private static FigureWords words(String unit, int decimals) {
        return new FigureWords(new Measurement(Shape.AMOUNT, unit, decimals, Polarity.HIGH));
    }

    @Test
    void aFigureInATableLeavesALongUnitToTheLineBelow() {
        FigureWords words = words("offences per 1,000 population", 2);

        assertEquals("2.42", words.brief(Figure.Amount.of("2.42")));
        assertEquals(Optional.of("offences per 1,000 population"), words.unitToSay());
    }

    @Test
    void aPercentageCarriesItsSignAndSaysWhatItIsAPercentageOf() {
        FigureWords words = words("% change since 1998", 2);

        assertEquals("\u22125.30%", words.brief(Figure.Amount.of("-5.3")));
        assertEquals(Optional.of("change since 1998"), words.unitToSay());
    }

    @Test
    void aPercentageThatWasCountedShowsBothAndIsRounded() {
        Figure counted = Figure.Amount.of(new Figure.Ratio(2985, 3035));

        assertEquals("98.4%", words("%", 1).brief(counted));
        assertEquals("98.4% (2,985 of 3,035)", words("%", 1).counted(counted));
        assertEquals("98.4%", words("%", 1).counted(Figure.Amount.of("98.4")));
    }

    @Test
    void moneyAndThousandsAreSeparated() {
        assertEquals("£11,043", words("£", 0).brief(Figure.Amount.of("11043")));
    }

    @Test
    void thousandsAndMillionsOfPoundsAreNeverReadAsPounds() {
        assertEquals("£11,043k", words("£ thousand", 0).brief(Figure.Amount.of("11043")));
        assertEquals("£344.197m", words("£ million", 3).brief(Figure.Amount.of("344.197")));
        assertEquals("£12", words("£ per head", 0).brief(Figure.Amount.of("12")));
        assertEquals(Optional.empty(), words("£ thousand", 0).unitToSay());
        assertEquals(Optional.of("£ per head"), words("£ per head", 0).unitToSay());
    }

    @Test
    void aRangeSaysItsUnitOnce() {
        Scorable range = new Scorable.Range(BigDecimal.TEN, new BigDecimal("15"));

        assertEquals("10 to 15%", words("%", 0).target(range, Optional.empty()));
    }

    @Test
    void theDistanceIsSaidInPointsForPercentagesAndInBothForOthers() {
        Position position = Small.position(
                """
                NI 154 | 2008/09 Q2 | 300  | - | 2008-11-25
                NI 117 | 2008/09 Q2 | 10.8 | - | 2008-11-25
                NI 18  | 2008/09 Q2 | -5.3 | - | 2008-11-25
                NI 65  | 2008/09 Q2 | 14.8 | - | 2008-11-25""");

        assertEquals(Optional.of("1,150 below (79%)"), distance(position, "NI 154"));
        assertEquals(Optional.of("2.4 points above"), distance(position, "NI 117"));
        assertEquals(Optional.of("23 points above"), distance(position, "NI 18"));
        assertEquals(Optional.empty(), distance(position, "NI 65"));
    }

    private static Optional<String> distance(Position position, String code) {
        return Distance.of(Small.measure(position, code).whole());
    }
}
