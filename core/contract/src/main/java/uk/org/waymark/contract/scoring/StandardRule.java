package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.scoring.StatusScheme.BetterWhen;

/**
 * The rule that judges by the agreement's scheme alone: the distance from the target, in the direction that is good,
 * against the tolerance. Levels are exact and ratios may be one of the counted things away, because a percentage of a
 * level or of a handful of children means nothing.
 */
public final class StandardRule implements ScoringRule {

    /** The one rule; it has no state. */
    public static final ScoringRule STANDARD = new StandardRule();

    private StandardRule() {}

    @Override
    public String name(ScoringCase given) {
        return given.scheme().title();
    }

    @Override
    public int version(ScoringCase given) {
        return given.scheme().version();
    }

    @Override
    public Optional<Bands> bands(ScoringCase given) {
        BetterWhen betterWhen = given.scheme().betterWhen();
        if (given.target().range().isPresent()) {
            return given.target()
                    .range()
                    .filter(any -> given.outturn().isOf(Shape.AMOUNT))
                    .map(range -> around(given, range.low(), range.high(), betterWhen));
        }
        return targetOnLine(given).map(target -> switch (given.measurement().polarity()) {
            case HIGH -> rising(given, target, betterWhen);
            case LOW -> rising(given, target.negate(), betterWhen).mirrored();
            case ON_PLAN -> around(given, target, target, betterWhen);
        });
    }

    /** The target as a number on the line of the outturn; empty where there is none or the two do not compare. */
    static Optional<BigDecimal> targetOnLine(ScoringCase given) {
        return given.target().figure(given.baseline()).flatMap(given.outturn()::placeOf);
    }

    private static Bands rising(ScoringCase given, BigDecimal target, BetterWhen betterWhen) {
        BigDecimal worst = target.subtract(tolerance(given, given.tolerances().worse(), target));
        BigDecimal best = betterWhen == BetterWhen.BEYOND_TOLERANCE
                ? target.add(tolerance(given, given.tolerances().better(), target))
                : target;
        boolean bestIsWithin = betterWhen != BetterWhen.MET;
        return Bands.of(
                Band.below(worst, false, Performance.WORSE),
                Band.between(worst, true, best, bestIsWithin, Performance.WITHIN),
                Band.above(best, !bestIsWithin, Performance.BETTER));
    }

    /** Inside the range is within, or better where meeting the target is enough; beyond it the tolerance counts. */
    private static Bands around(ScoringCase given, BigDecimal low, BigDecimal high, BetterWhen betterWhen) {
        BigDecimal lowest = low.subtract(tolerance(given, given.tolerances().worse(), low));
        BigDecimal highest = high.add(tolerance(given, given.tolerances().worse(), high));
        Performance inside = betterWhen == BetterWhen.MET ? Performance.BETTER : Performance.WITHIN;
        return Bands.of(
                Band.below(lowest, false, Performance.WORSE),
                Band.between(lowest, true, low, false, Performance.WITHIN),
                Band.between(low, true, high, true, inside),
                Band.between(high, false, highest, true, Performance.WITHIN),
                Band.above(highest, false, Performance.WORSE));
    }

    private static BigDecimal tolerance(ScoringCase given, Tolerance declared, BigDecimal target) {
        return given.outturn()
                .fixedTolerance()
                .orElseGet(() -> declared.amountFor(target, given.measurement().lastPlace()));
    }
}
