package uk.org.waymark.position.closing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.DirectionOfTravel;
import uk.org.waymark.position.MeasurePosition;

/**
 * What a measure came to.
 *
 * @param original the first baseline that was agreed with a figure; empty where none ever had one
 * @param baseline the one that stands; empty as the original is
 * @param firstTarget the target of the last year as it was agreed first
 * @param target the target of the last year that stands
 * @param moved how the figure moved from the original baseline; empty where there is nothing to compare, and where figures
 *     stand on another basis than the baseline
 */
public record Achievement(
        MeasurePosition measure,
        Optional<Dated<Figure>> original,
        Optional<Dated<Figure>> baseline,
        Optional<Dated<Target>> firstTarget,
        Optional<Dated<Target>> target,
        Optional<DirectionOfTravel> moved) {
    private static final int LAST_QUARTER = 4;

    static Achievement of(MeasurePosition measure, FinancialYear lastYear, Known known) {
        List<Agreed> revisions = measure.indicator().revisionsKnownAt(known);
        Optional<Dated<Figure>> original =
                revisions.stream().flatMap(Achievement::figure).findFirst();
        return new Achievement(
                measure,
                original,
                revisions.stream().flatMap(Achievement::figure).reduce((earlier, later) -> later),
                revisions.stream()
                        .flatMap(agreed -> Stream.ofNullable(agreed.targets().get(lastYear))
                                .map(target -> new Dated<>(target, agreed)))
                        .findFirst(),
                measure.terms().target(lastYear),
                original.flatMap(from -> moved(measure, from.value())));
    }

    private static Stream<Dated<Figure>> figure(Agreed agreed) {
        return agreed.baseline().flatMap(Baseline::figure).map(figure -> new Dated<>(figure, agreed)).stream();
    }

    private static Optional<DirectionOfTravel> moved(MeasurePosition measure, Figure from) {
        return measure.whole()
                .figure()
                .filter(any -> measure.indicator().reported().isEmpty() && isWhole(measure))
                .flatMap(to -> DirectionOfTravel.between(
                        from, to, measure.indicator().measurement().polarity()));
    }

    /** A quarter's homes are no fewer than the year's of the baseline. */
    private static boolean isWhole(MeasurePosition measure) {
        return measure.indicator().collection().kind() != PeriodKind.CUMULATIVE
                || measure.whole()
                        .outturn()
                        .filter(entry -> entry.statement().period().quarter() == LAST_QUARTER)
                        .isPresent();
    }

    /** Whether the baseline that stands has another figure than the original one. */
    public boolean isRebased() {
        return original.flatMap(first -> baseline.map(last -> !last.value().isSameAs(first.value())))
                .orElse(false);
    }

    /** Whether the last year's target is another than was agreed first, or was set later. */
    public boolean isRetargeted() {
        return firstTarget
                .flatMap(first -> target.map(last -> !last.value().equals(first.value())))
                .orElse(false);
    }
}
