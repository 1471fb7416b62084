package uk.org.waymark.contract.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.PossibleRange;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.target.Target;

/**
 * Which figures a measure can have. What it declares, else what follows from its unit: a plain percentage is a share of
 * something and lies between 0 and 100, and a rate "per" something is not negative. A unit that says more, such as
 * "% change since 1998", leaves it open. So does a measure whose own baseline or targets lie beyond: it allows what it
 * promises.
 */
final class PossibleFigures {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private PossibleFigures() {}

    static PossibleRange of(Indicator indicator) {
        return indicator
                .limits()
                .map(limits -> new PossibleRange(limits.lowest(), limits.highest()))
                .orElseGet(() -> byUnit(indicator));
    }

    private static PossibleRange byUnit(Indicator indicator) {
        Measurement measurement = indicator.reportedMeasurement();
        boolean share = List.of("%", "per cent").contains(measurement.unit());
        boolean notNegative = share
                || measurement.shape() == Shape.LEVEL
                || measurement.unit().contains(" per ");
        List<BigDecimal> promised = promised(indicator).toList();
        return new PossibleRange(
                Optional.of(BigDecimal.ZERO)
                        .filter(end -> notNegative && promised.stream().noneMatch(value -> value.compareTo(end) < 0)),
                Optional.of(ALL)
                        .filter(end -> share && promised.stream().noneMatch(value -> value.compareTo(end) > 0)));
    }

    /** What the indicator states on the basis in which it is reported. */
    private static Stream<BigDecimal> promised(Indicator indicator) {
        return indicator.revisions().stream()
                .flatMap(revision -> Stream.concat(
                        revision.profile().values().stream().flatMap(PossibleFigures::figures),
                        indicator.reported().isPresent() ? Stream.empty() : ofTheYear(revision)))
                .filter(Figure.Amount.class::isInstance)
                .map(figure -> ((Figure.Amount) figure).value());
    }

    private static Stream<Figure> ofTheYear(Agreed revision) {
        return Stream.concat(
                revision.baseline().flatMap(baseline -> baseline.figure()).stream(),
                revision.targets().values().stream().flatMap(PossibleFigures::figures));
    }

    private static Stream<Figure> figures(Target target) {
        return target.scorable().flatMap(scorable -> scorable.figure(Optional.empty())).stream();
    }
}
