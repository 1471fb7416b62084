package uk.org.waymark.contract.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Figure.Amount;
import uk.org.waymark.contract.figure.Figure.Ratio;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;

/** The laws by which figures of months make one of a quarter. */
final class RollUpProperties {
    private static final Measurement AMOUNT = new Measurement(Shape.AMOUNT, "homes", 1, Polarity.HIGH);
    private static final Measurement RATIO = new Measurement(Shape.RATIO, "%", 1, Polarity.HIGH);

    @Provide
    Arbitrary<List<Figure>> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999"), new BigDecimal("9999"))
                .ofScale(2)
                .<Figure>map(Amount::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Figure>> ratios() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 500);
        return Combinators.combine(counts, counts)
                .as((one, other) -> (Figure) new Ratio(Math.min(one, other), Math.max(1, Math.max(one, other))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void aSumOfSumsIsTheSum(@ForAll("amounts") List<Figure> some, @ForAll("amounts") List<Figure> others) {
        List<Figure> all = new ArrayList<>(some);
        all.addAll(others);

        Figure ofParts =
                RollUpRule.SUM.of(List.of(RollUpRule.SUM.of(some, AMOUNT), RollUpRule.SUM.of(others, AMOUNT)), AMOUNT);

        assertTrue(ofParts.isSameAs(RollUpRule.SUM.of(all, AMOUNT)));
    }

    @Property
    void aMeanLiesBetweenTheLowestAndTheHighestAndIsCloseToTheSumDivided(@ForAll("amounts") List<Figure> figures) {
        BigDecimal mean = value(RollUpRule.MEAN.of(figures, AMOUNT));
        BigDecimal sum = value(RollUpRule.SUM.of(figures, AMOUNT));
        BigDecimal count = BigDecimal.valueOf(figures.size());

        assertTrue(mean.compareTo(value(Collections.min(figures, RollUpProperties::compare))) >= 0);
        assertTrue(mean.compareTo(value(Collections.max(figures, RollUpProperties::compare))) <= 0);
        assertTrue(mean.multiply(count).subtract(sum).abs().compareTo(count.movePointLeft(3)) <= 0);
    }

    @Property
    void theMeanOfTheSameFigureIsThatFigure(@ForAll("amounts") List<Figure> figures) {
        Figure figure = figures.get(0);

        assertTrue(RollUpRule.MEAN
                .of(Collections.nCopies(figures.size(), figure), AMOUNT)
                .isSameAs(figure));
    }

    @Property
    void aRatioKeepsEverythingThatWasCounted(@ForAll("ratios") List<Figure> figures) {
        Ratio all = (Ratio) RollUpRule.RATIO_OF_SUMS.of(figures, RATIO);

        assertEquals(
                figures.stream()
                        .mapToInt(figure -> ((Ratio) figure).numerator())
                        .sum(),
                all.numerator());
        assertEquals(
                figures.stream()
                        .mapToInt(figure -> ((Ratio) figure).denominator())
                        .sum(),
                all.denominator());
    }

    @Property
    void onlyTheLastLooksAtTheOrder(@ForAll("amounts") List<Figure> figures) {
        List<Figure> turned = new ArrayList<>(figures);
        Collections.reverse(turned);

        assertEquals(RollUpRule.SUM.of(figures, AMOUNT), RollUpRule.SUM.of(turned, AMOUNT));
        assertEquals(RollUpRule.MEAN.of(figures, AMOUNT), RollUpRule.MEAN.of(turned, AMOUNT));
        assertEquals(figures.get(0), RollUpRule.LAST.of(turned, AMOUNT));
    }

    @Property
    void noRuleMakesAFigureOfNoneOrOfAnotherShape(@ForAll RollUpRule rule, @ForAll("ratios") List<Figure> ratios) {
        assertThrows(IllegalArgumentException.class, () -> rule.of(List.of(), AMOUNT));
        assertThrows(IllegalArgumentException.class, () -> rule.of(ratios, AMOUNT));
    }

    private static int compare(Figure one, Figure other) {
        return value(one).compareTo(value(other));
    }

    private static BigDecimal value(Figure figure) {
        return ((Amount) figure).value();
    }
}
