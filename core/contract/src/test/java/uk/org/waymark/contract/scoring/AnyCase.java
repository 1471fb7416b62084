package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.scoring.StatusScheme.BetterWhen;
import uk.org.waymark.contract.target.Scorable;

/** Any target under any scheme, with outturns of the same shape: zero, negative, ratio, level, range and all. */
final class AnyCase {
    private static final int COHORT = 23;

    private AnyCase() {}

    static Arbitrary<ScoringCase> cases() {
        return Arbitraries.oneOf(amounts(), ranges(), levels(), ratios());
    }

    /** An outturn of the same shape as the case's own. */
    static Arbitrary<Figure> outturnLike(ScoringCase given) {
        if (given.outturn() instanceof Figure.Ratio ratio) {
            return ratiosOutOf(ratio.denominator()).map(figure -> figure);
        }
        return given.outturn() instanceof Figure.Level ? level().map(figure -> figure) : near(given);
    }

    static Arbitrary<Figure> figures() {
        return Arbitraries.oneOf(
                amount().map(figure -> figure),
                level().map(figure -> figure),
                Arbitraries.integers().between(1, 500).flatMap(AnyCase::ratiosOutOf));
    }

    static ScoringCase with(ScoringCase given, Figure outturn) {
        return new ScoringCase(
                given.period(),
                outturn,
                given.target(),
                given.targetFrom(),
                given.baseline(),
                given.measurement(),
                given.tolerances(),
                given.scheme(),
                given.samePeriodLastYear());
    }

    private static Arbitrary<ScoringCase> amounts() {
        Arbitrary<Scorable> targets = Arbitraries.oneOf(amount(), Arbitraries.just(Figure.Amount.of("0")))
                .map(Cases::targetAt);
        return of(amount().map(figure -> figure), targets, Arbitraries.of(Polarity.class));
    }

    private static Arbitrary<ScoringCase> ranges() {
        Arbitrary<Scorable> targets = Combinators.combine(number(), number())
                .as((one, other) -> new Scorable.Range(one.min(other), one.max(other)));
        return of(amount().map(figure -> figure), targets, Arbitraries.just(Polarity.ON_PLAN));
    }

    private static Arbitrary<ScoringCase> levels() {
        return of(level().map(figure -> figure), level().map(Cases::targetAt), Arbitraries.of(Polarity.class));
    }

    private static Arbitrary<ScoringCase> ratios() {
        return Arbitraries.integers()
                .between(1, 3 * COHORT)
                .flatMap(size -> of(
                        ratiosOutOf(size), ratiosOutOf(COHORT).map(Cases::targetAt), Arbitraries.of(Polarity.class)));
    }

    private static Arbitrary<ScoringCase> of(
            Arbitrary<Figure> outturns, Arbitrary<Scorable> targets, Arbitrary<Polarity> polarities) {
        return Combinators.combine(
                        outturns,
                        targets,
                        polarities,
                        schemes(),
                        Arbitraries.integers().between(0, 2))
                .as((outturn, target, polarity, scheme, decimals) ->
                        Cases.of(outturn, target, polarity, decimals, scheme, Optional.empty()));
    }

    private static Arbitrary<StatusScheme> schemes() {
        return Combinators.combine(Arbitraries.of(BetterWhen.class), Arbitraries.of("0%", "5%", "10%", "0.5", "3"))
                .as((betterWhen, tolerance) -> Schemes.scheme("Any", betterWhen, tolerance));
    }

    /** Figures close enough to the target that limits are met. */
    private static Arbitrary<Figure> near(ScoringCase given) {
        BigDecimal around = given.target() instanceof Scorable.Range range
                ? range.low()
                : StandardRule.targetOnLine(given).orElseThrow();
        return Arbitraries.oneOf(
                amount().map(figure -> figure),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-20"), new BigDecimal("20"))
                        .ofScale(2)
                        .map(off -> new Figure.Amount(around.add(off))));
    }

    private static Arbitrary<Figure.Amount> amount() {
        return number().map(Figure.Amount::new);
    }

    private static Arbitrary<BigDecimal> number() {
        return Arbitraries.integers().between(0, 2).flatMap(scale -> Arbitraries.bigDecimals()
                .between(new BigDecimal("-200"), new BigDecimal("200"))
                .ofScale(scale));
    }

    private static Arbitrary<Figure.Level> level() {
        return Arbitraries.integers().between(0, 6).map(Figure.Level::new);
    }

    private static Arbitrary<Figure> ratiosOutOf(int size) {
        return Arbitraries.integers().between(0, size).map(count -> new Figure.Ratio(count, size));
    }
}
