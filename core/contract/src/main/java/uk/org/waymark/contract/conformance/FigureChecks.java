package uk.org.waymark.contract.conformance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Limits;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.scoring.Tolerance;

/** That figures are possible in their unit. */
final class FigureChecks {
    private static final BigDecimal ALL = new BigDecimal("100");
    /** No ladder of the national indicators has more steps. */
    private static final int TOP_STEP = 5;
    /** Half the target is more than any agreement allows. */
    private static final BigDecimal WIDEST = new BigDecimal("50");

    /** What entered figures are held to 0 to 100 by. */
    private static final Set<String> PERCENT = Set.of("%", "per cent");

    private static final Pattern PERCENT_IN_WORDS =
            Pattern.compile("per[ -]?cents?|percentages?|pct|p\\.?c\\.?", Pattern.CASE_INSENSITIVE);

    private FigureChecks() {}

    /** A percentage in other words than the product knows, for which no figure would be too high. */
    static List<Fault> unit(Subject subject) {
        return subject.indicators().stream()
                .flatMap(indicator -> Stream.of("measured", "reported")
                        .flatMap(name -> subject.element(indicator).children(name).stream())
                        .filter(element -> isPercentInWords(element.attribute("unit")))
                        .map(element -> element.fault(
                                "unit",
                                "%s: write the unit \"%s\" as \"%%\", or figures beyond 100 would be taken"
                                        .formatted(indicator.code(), element.attribute("unit")))))
                .toList();
    }

    /** A target or baseline beyond the figures that the measure itself says it can have. */
    static List<Fault> possible(Subject subject) {
        return subject.indicators().stream()
                .flatMap(indicator -> Promise.of(subject, indicator).stream()
                        .flatMap(promise -> promise.limits().stream().flatMap(limits -> numbers(promise)
                                .flatMap(value -> limits
                                        .beyond(value)
                                        .map(beyond -> promise.fault(value.toPlainString() + " " + beyond
                                                + ", which <possible> says this measure cannot be; correct one of the "
                                                + "two"))
                                        .stream())))
                        .limit(1))
                .toList();
    }

    static Optional<Fault> percentage(Subject subject, Indicator indicator) {
        return Promise.of(subject, indicator).stream()
                .filter(promise -> promise.limits().isEmpty()
                        && PERCENT.contains(promise.measurement().unit()))
                .flatMap(promise -> amounts(promise)
                        .filter(value -> value.signum() < 0 || value.compareTo(ALL) > 0)
                        .map(value -> promise.fault(value.toPlainString() + " is no percentage of a whole")))
                .findFirst();
    }

    static Optional<Fault> ladder(Subject subject, Indicator indicator) {
        return Promise.of(subject, indicator).stream()
                .filter(promise -> promise.limits().flatMap(Limits::highest).isEmpty())
                .filter(promise -> promise.figure()
                        .filter(figure -> figure instanceof Figure.Level level && level.step() > TOP_STEP)
                        .isPresent())
                .findFirst()
                .map(promise -> promise.fault("level " + promise.target().text() + " lies beyond level " + TOP_STEP
                        + ", the highest of the usual ladders"));
    }

    static Optional<Fault> tolerance(Subject subject, Indicator indicator) {
        return indicator.tolerances().stream()
                .flatMap(both -> Stream.of(
                        wide(subject, indicator, "better", both.better()),
                        wide(subject, indicator, "worse", both.worse())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isPercentInWords(String unit) {
        return !PERCENT.contains(unit) && PERCENT_IN_WORDS.matcher(unit).matches();
    }

    private static Stream<BigDecimal> amounts(Promise promise) {
        return figures(promise).filter(Figure.Amount.class::isInstance).map(figure -> ((Figure.Amount) figure).value());
    }

    /** Its amounts, the ends of its range, and its levels by their steps. */
    private static Stream<BigDecimal> numbers(Promise promise) {
        Stream<BigDecimal> ends =
                promise.target().range().stream().flatMap(range -> Stream.of(range.low(), range.high()));
        Stream<BigDecimal> steps = figures(promise)
                .filter(Figure.Level.class::isInstance)
                .map(figure -> new BigDecimal(((Figure.Level) figure).step()));
        return Stream.of(amounts(promise), ends, steps).flatMap(values -> values);
    }

    private static Stream<Figure> figures(Promise promise) {
        Stream<Figure> baseline = promise.isOnOtherBasis() ? Stream.empty() : promise.baseline().stream();
        return Stream.concat(promise.figure().stream(), baseline);
    }

    private static Optional<Fault> wide(Subject subject, Indicator indicator, String side, Tolerance tolerance) {
        Element element = subject.element(indicator).child("tolerance");
        return Optional.of(tolerance)
                .filter(its -> its.relative() && its.value().compareTo(WIDEST) > 0)
                .map(its -> element.fault(
                        side, indicator.code() + ": a tolerance of " + its + " leaves nothing to be called " + side));
    }
}
