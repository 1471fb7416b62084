package uk.org.waymark.position.reward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.RewardScheme;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;

/**
 * The reward of an agreement at a period. Nothing is computed where the agreement declares no scheme.
 *
 * @param measures those that are reward weighted, in the order of the agreement
 */
public record Reward(Optional<RewardScheme> scheme, List<RewardedMeasure> measures) {
    public Reward {
        measures = List.copyOf(measures);
    }

    public static Reward of(Position position) {
        Agreement agreement = position.agreement();
        List<MeasurePosition> weighted = position.measures()
                .filter(measure -> measure.indicator().rewardWeighted())
                .toList();
        Optional<BigDecimal> share =
                agreement.reward().filter(any -> !weighted.isEmpty()).map(scheme -> share(position, scheme));
        return new Reward(
                agreement.reward(),
                weighted.stream()
                        .map(measure -> new RewardedMeasure(
                                measure,
                                share,
                                atEnd(position, measure, Reading::figure),
                                inLastYear(position, measure, Reading::projected)))
                        .toList());
    }

    /** The stretch at the end of the term, once its last quarter is looked at. */
    private static Optional<Stretch> atEnd(
            Position position, MeasurePosition measure, Function<Reading, Optional<Figure>> figure) {
        ReportingPeriod last = new ReportingPeriod(position.agreement().lastYear(), 4);
        return position.period().equals(last) && !measure.whole().carriedForward()
                ? stretch(position, measure, figure)
                : Optional.empty();
    }

    private static Optional<Stretch> inLastYear(
            Position position, MeasurePosition measure, Function<Reading, Optional<Figure>> figure) {
        return position.period().year().equals(position.agreement().lastYear())
                ? stretch(position, measure, figure)
                : Optional.empty();
    }

    /** A measure whose figures in the year have another basis than its target cannot be set beside it. */
    private static Optional<Stretch> stretch(
            Position position, MeasurePosition measure, Function<Reading, Optional<Figure>> figure) {
        Optional<Figure> baseline = measure.baseline().map(Dated::value).flatMap(Baseline::figure);
        Optional<Figure> target = measure.terms()
                .target(position.agreement().lastYear())
                .map(Dated::value)
                .flatMap(Target::scorable)
                .flatMap(scorable -> scorable.figure(baseline));
        return position.agreement()
                .reward()
                .filter(any -> measure.indicator().reported().isEmpty())
                .flatMap(scheme -> baseline.flatMap(from -> target.flatMap(to -> figure.apply(measure.whole())
                        .flatMap(reached -> Stretch.of(scheme, share(position, scheme), from, to, reached)))));
    }

    private static BigDecimal share(Position position, RewardScheme scheme) {
        long weighted = position.measures()
                .filter(measure -> measure.indicator().rewardWeighted())
                .count();
        return scheme.pounds().multiply(scheme.factor()).divide(BigDecimal.valueOf(weighted), 0, RoundingMode.DOWN);
    }

    /** The sum of what is earned. */
    public BigDecimal earned() {
        return sum(RewardedMeasure::achieved);
    }

    /** The sum of what is expected. */
    public BigDecimal expected() {
        return sum(RewardedMeasure::expected);
    }

    private BigDecimal sum(Function<RewardedMeasure, Optional<Stretch>> stretch) {
        return measures.stream()
                .flatMap(measure -> stretch.apply(measure).stream())
                .map(Stretch::reward)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
