package uk.org.waymark.contract.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.target.Scorable;

/** The laws of the standard rule. */
final class ScoringProperties {

    /** A case and another outturn to hold beside its own. */
    record Pair(ScoringCase given, Figure other) {}

    @Provide
    Arbitrary<ScoringCase> cases() {
        return AnyCase.cases();
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return AnyCase.cases().flatMap(given -> AnyCase.outturnLike(given).map(other -> new Pair(given, other)));
    }

    @Provide
    Arbitrary<Figure> figures() {
        return AnyCase.figures();
    }

    @Provide
    Arbitrary<Scorable.Range> ranges() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99"), new BigDecimal("99"))
                .ofScale(2);
        return Combinators.combine(numbers, numbers)
                .as((one, other) -> new Scorable.Range(one.min(other), one.max(other)));
    }

    @Property
    void aBetterOutturnNeverGetsAWorseSymbol(@ForAll("pairs") Pair pair) {
        ScoringCase given = pair.given();
        Assume.that(isAtLeastAsGood(given, value(pair.other()), value(given.outturn())));

        Performance better = judge(AnyCase.with(given, pair.other())).performance();

        assertTrue(better.compareTo(judge(given).performance()) <= 0);
    }

    @Property
    void anOutturnEqualToItsTargetIsNeverWorse(@ForAll("cases") ScoringCase given) {
        Figure equal = given.target() instanceof Scorable.Range range
                ? new Figure.Amount(range.high())
                : given.target().figure(given.baseline()).orElseThrow();

        assertNotEquals(Performance.WORSE, judge(AnyCase.with(given, equal)).performance());
    }

    @Property
    void anyOutturnIsGivenASymbol(@ForAll("cases") ScoringCase given) {
        assertTrue(judge(given).performance().isRated());
    }

    @Property
    void eachFlipValueHasTheSymbolItNamesAndOneUnitNearerHasNot(@ForAll("cases") ScoringCase given) {
        for (Flip flip : judged(given).flips()) {
            BigDecimal unit = unit(given);
            BigDecimal nearer =
                    flip.above() ? flip.figure().subtract(unit) : flip.figure().add(unit);

            assertEquals(flip.performance(), at(given, flip.figure()));
            assertNotEquals(flip.performance(), at(given, nearer));
            assertEquals(flip.above(), flip.figure().compareTo(value(given.outturn())) > 0);
        }
    }

    @Property
    void theNearestChangeOfSymbolOnEitherSideIsAmongTheFlipValues(@ForAll("cases") ScoringCase given) {
        BigDecimal here = value(given.outturn());
        Performance symbol = judge(given).performance();
        for (BigDecimal step : List.of(unit(given), unit(given).negate())) {
            Optional<BigDecimal> change = Stream.iterate(here.add(step), figure -> figure.add(step))
                    .limit(50)
                    .takeWhile(figure -> isPossible(given, figure))
                    .filter(figure -> at(given, figure) != symbol)
                    .findFirst();

            assertTrue(change.map(figure -> isAFlip(given, figure)).orElse(true));
        }
    }

    @Property
    void aFigureReadFromItsTextIsTheSameFigure(@ForAll("figures") Figure figure) {
        Shape shape = figure instanceof Figure.Ratio
                ? Shape.RATIO
                : figure instanceof Figure.Level ? Shape.LEVEL : Shape.AMOUNT;

        assertEquals(figure, shape.parse(figure.text()));
    }

    @Property
    void aRangeReadFromItsTextIsTheSameRange(@ForAll("ranges") Scorable.Range range) {
        assertEquals(range, Cases.target(range.text()));
    }

    /** Whether {@code one} is as good as {@code other} or better: on the good side of it, or between it and the target. */
    private static boolean isAtLeastAsGood(ScoringCase given, BigDecimal one, BigDecimal other) {
        Polarity polarity = given.measurement().polarity();
        if (given.target() instanceof Scorable.Range range) {
            return isBetween(one, other, range.low(), range.high());
        }
        if (polarity == Polarity.ON_PLAN) {
            BigDecimal target = StandardRule.targetOnLine(given).orElseThrow();
            return isBetween(one, other, target, target);
        }
        return polarity == Polarity.HIGH ? one.compareTo(other) >= 0 : one.compareTo(other) <= 0;
    }

    private static boolean isBetween(BigDecimal one, BigDecimal other, BigDecimal low, BigDecimal high) {
        return one.compareTo(other.min(low)) >= 0
                && one.compareTo(other.max(high)) <= 0
                && (other.compareTo(low) >= 0 || one.compareTo(high) <= 0)
                && (other.compareTo(high) <= 0 || one.compareTo(low) >= 0);
    }

    private static boolean isAFlip(ScoringCase given, BigDecimal figure) {
        return judged(given).flips().stream()
                .anyMatch(flip -> flip.figure().compareTo(figure) == 0 && flip.performance() == at(given, figure));
    }

    private static boolean isPossible(ScoringCase given, BigDecimal figure) {
        if (given.outturn() instanceof Figure.Ratio ratio) {
            return figure.signum() >= 0 && figure.compareTo(BigDecimal.valueOf(ratio.denominator())) <= 0;
        }
        return given.outturn() instanceof Figure.Amount || figure.signum() >= 0;
    }

    private static Score judge(ScoringCase given) {
        return Score.judge(given, StandardRule.STANDARD);
    }

    private static Reason.Judged judged(ScoringCase given) {
        return (Reason.Judged) judge(given).reason();
    }

    private static Performance at(ScoringCase given, BigDecimal value) {
        return judged(given).bands().at(value).performance();
    }

    private static BigDecimal unit(ScoringCase given) {
        return given.outturn() instanceof Figure.Amount amount
                ? BigDecimal.ONE.movePointLeft(
                        Math.max(amount.value().scale(), given.measurement().decimals()))
                : BigDecimal.ONE;
    }

    private static BigDecimal value(Figure figure) {
        if (figure instanceof Figure.Ratio ratio) {
            return BigDecimal.valueOf(ratio.numerator());
        }
        return figure instanceof Figure.Level level
                ? BigDecimal.valueOf(level.step())
                : ((Figure.Amount) figure).value().setScale(9, RoundingMode.UNNECESSARY);
    }
}
