package uk.org.waymark.contract.conformance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;

/** That a measure's targets lead the way that is good, in steps that can be believed. */
final class DirectionChecks {
    /** A slip of the decimal point is a factor of ten; the figures on either side of it differ themselves. */
    private static final BigDecimal FACTOR = new BigDecimal("6");

    private DirectionChecks() {}

    /** The last target lies on the wrong side of the baseline; where a figure may have slipped, that is the question. */
    static Optional<Fault> againstPolarity(Subject subject, Indicator indicator) {
        if (tenfold(subject, indicator).isPresent() || Doubt.PERCENTAGE.isIn(subject, indicator)) {
            return Optional.empty();
        }
        return Milestone.ways(subject, indicator).stream()
                .filter(way -> leadsBack(indicator.measurement().polarity(), way))
                .findFirst()
                .map(way -> subject.element(indicator)
                        .child("measured")
                        .fault(
                                "polarity",
                                "%s: good is %s, and %s is %s where %s is %s"
                                        .formatted(
                                                indicator.code(),
                                                indicator.measurement().polarity() == Polarity.HIGH ? "high" : "low",
                                                last(way).name(),
                                                last(way).value().toPlainString(),
                                                way.get(0).name(),
                                                way.get(0).value().toPlainString())));
    }

    /** A figure ten times the one before it, or a tenth; so many out of so many have no decimal point. */
    static Optional<Fault> tenfold(Subject subject, Indicator indicator) {
        if (indicator.measurement().shape() != Shape.AMOUNT || Doubt.PERCENTAGE.isIn(subject, indicator)) {
            return Optional.empty();
        }
        return Milestone.ways(subject, indicator).stream()
                .flatMap(way -> IntStream.range(1, way.size())
                        .filter(i -> isSlip(way.get(i - 1).value(), way.get(i).value()))
                        .mapToObj(i -> slip(indicator, way.get(i - 1), way.get(i))))
                .findFirst();
    }

    private static boolean leadsBack(Polarity polarity, List<Milestone> way) {
        int direction = last(way).value().compareTo(way.get(0).value());
        return (polarity == Polarity.HIGH && direction < 0) || (polarity == Polarity.LOW && direction > 0);
    }

    private static Milestone last(List<Milestone> way) {
        return way.get(way.size() - 1);
    }

    private static boolean isSlip(BigDecimal before, BigDecimal after) {
        BigDecimal small = before.abs().min(after.abs());
        return small.signum() != 0
                && before.signum() == after.signum()
                && before.abs().max(after.abs()).compareTo(small.multiply(FACTOR)) >= 0;
    }

    private static Fault slip(Indicator indicator, Milestone before, Milestone after) {
        return after.place()
                .fault("%s: %s is %s, and %s is %s: a decimal point may have slipped"
                        .formatted(
                                indicator.code(),
                                after.name(),
                                after.value().toPlainString(),
                                before.name(),
                                before.value().toPlainString()));
    }
}
