package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.PossibleRange;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.checking.Finding.Field;

/** Checks one proposed figure against its indicator and the figures that stand for other periods. */
public final class Checks {
    private Checks() {}

    /**
     * Everything found. Errors come alone, because what is likely cannot be said of a figure that cannot be.
     *
     * @param past what it is compared with
     */
    public static List<Finding> of(Indicator indicator, ReportingPeriod period, Figure figure, Past past) {
        List<Finding> errors = errors(indicator, figure);
        Past comparable = past.inShapeOf(figure);
        if (!errors.isEmpty()) {
            return meant(indicator, period, figure, comparable)
                    .map(likely -> errors.stream().map(likely).toList())
                    .orElse(errors);
        }
        return Stream.of(
                        decimals(indicator, figure),
                        cumulative(indicator, period, figure, comparable.figures())
                                .or(() -> LikelyChange.of(indicator, period, comparable)
                                        .doubt(figure)
                                        .map(Doubt::warning)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is added to an error where a usual slip explains it and undoing it comes to a figure that can be. */
    private static Optional<UnaryOperator<Finding>> meant(
            Indicator indicator, ReportingPeriod period, Figure figure, Past comparable) {
        Measurement measurement = indicator.reportedMeasurement();
        return number(figure)
                .filter(any -> figure.isOf(measurement.shape()))
                .flatMap(LikelyChange.of(indicator, period, comparable)::meant)
                .filter(indicator.possible()::contains)
                .map(meant -> error -> Finding.error(
                                error.field(), error.wrong(), Slip.question(measurement, meant) + " " + error.remedy())
                        .meaning(Slip.typed(measurement, meant)));
    }

    /**
     * Everything found of the figure of a month or term.
     *
     * @param others the figures of others of the same measure or part
     */
    public static List<Finding> ofInstalment(
            Indicator indicator, CollectionPeriod when, Figure figure, NavigableMap<CollectionPeriod, Figure> others) {
        List<Finding> errors = Stream.concat(errors(indicator, figure).stream(), uncounted(indicator, figure).stream())
                .toList();
        return errors.isEmpty()
                ? Stream.of(
                                decimals(indicator, figure),
                                LikelyInstalment.doubt(indicator.reportedMeasurement(), when, figure, others)
                                        .map(Doubt::warning))
                        .flatMap(Optional::stream)
                        .toList()
                : errors;
    }

    /** What the figure of a group must be; of numbers that add up to that of the whole, any may be small. */
    public static List<Finding> ofGroup(Indicator indicator, Figure figure) {
        List<Finding> errors = shape(indicator, figure)
                .or(() -> range(indicator, figure).filter(any -> !isShare(indicator, figure)))
                .stream()
                .toList();
        return errors.isEmpty() ? decimals(indicator, figure).stream().toList() : errors;
    }

    /** Whether it is less than the measure can have and no less than nothing. */
    private static boolean isShare(Indicator indicator, Figure figure) {
        return number(figure)
                .filter(value -> value.signum() >= 0
                        && value.compareTo(indicator.possible().nearest(value)) < 0)
                .isPresent();
    }

    /** A percentage of a month that says not of how many: those of several months cannot be put together. */
    private static Optional<Finding> uncounted(Indicator indicator, Figure figure) {
        return indicator
                .collection()
                .rollUp()
                .filter(rollUp -> figure.isOf(Shape.AMOUNT) && !rollUp.by().takes(figure))
                .map(rollUp -> Finding.error(
                        Field.FIGURE,
                        "It is a percentage alone, and the figure of the quarter is " + rollUp.words() + ".",
                        "Write so many out of so many, such as 2985/3035."));
    }

    private static List<Finding> errors(Indicator indicator, Figure figure) {
        return Stream.concat(shape(indicator, figure).stream(), range(indicator, figure).stream())
                .toList();
    }

    /** What the shape of a figure expected at the year's end, and its size, must be; nothing is said of its likelihood. */
    public static List<Finding> ofProjected(Indicator indicator, Figure figure) {
        return errors(indicator, figure).stream()
                .map(finding -> Finding.error(Field.PROJECTED, finding.wrong(), finding.remedy()))
                .toList();
    }

    private static Optional<Finding> shape(Indicator indicator, Figure figure) {
        Shape expected = indicator.reportedMeasurement().shape();
        return figure.isOf(expected)
                ? Optional.empty()
                : Optional.of(Finding.error(
                        Field.FIGURE,
                        figure.text() + " is not how this measure is written.",
                        "Write " + expected.words() + "."));
    }

    private static Optional<Finding> range(Indicator indicator, Figure figure) {
        PossibleRange possible = indicator.possible();
        return number(figure).filter(value -> !possible.contains(value)).map(value -> {
            Measurement measurement = indicator.reportedMeasurement();
            BigDecimal end = possible.nearest(value);
            String beyond = value.compareTo(end) > 0 ? "more" : "less";
            return Finding.error(
                    Field.FIGURE,
                    measurement.words(figure) + " is " + beyond + " than " + words(measurement, end)
                            + ", which this measure cannot be.",
                    "Correct the figure, or ask the theme to declare "
                            + (indicator.limits().isPresent() ? "wider limits." : "a unit or limits that allow it."));
        });
    }

    private static String words(Measurement measurement, BigDecimal end) {
        return measurement.shape() == Shape.LEVEL ? "level " + end.toPlainString() : measurement.withUnit(end);
    }

    private static BigDecimal size(Figure figure) {
        return figure.number().orElseThrow();
    }

    /** The figure as limits are declared; of so many out of so many nothing is. */
    private static Optional<BigDecimal> number(Figure figure) {
        return figure.isOf(Shape.RATIO) ? Optional.empty() : figure.number();
    }

    private static Optional<Finding> decimals(Indicator indicator, Figure figure) {
        int declared = indicator.reportedMeasurement().decimals();
        return figure.number()
                .filter(number -> figure.counted().isEmpty() && figure.isOf(Shape.AMOUNT))
                .filter(number -> number.stripTrailingZeros().scale() > declared)
                .map(number -> number.setScale(declared, RoundingMode.HALF_UP).toPlainString())
                .map(rounded -> Finding.warning(
                                Field.FIGURE,
                                figure.text() + " has more decimals than the definition, which has "
                                        + (declared == 0
                                                ? "no decimals"
                                                : declared + (declared == 1 ? " decimal" : " decimals"))
                                        + ".",
                                "Write " + rounded + ", or say why it stands as it is.")
                        .meaning(rounded));
    }

    /** A figure that adds up through the year falls only when something is taken back. */
    private static Optional<Finding> cumulative(
            Indicator indicator, ReportingPeriod period, Figure figure, List<PastFigure> ordered) {
        if (indicator.collection().kind() != PeriodKind.CUMULATIVE || !figure.isOf(Shape.AMOUNT)) {
            return Optional.empty();
        }
        return ordered.stream()
                .filter(past -> past.period().year().equals(period.year()))
                .filter(past -> {
                    int rise = size(figure).compareTo(size(past.figure()));
                    return past.period().compareTo(period) < 0 ? rise < 0 : rise > 0;
                })
                .reduce((earlier, later) -> later)
                .map(past -> Doubt.of("It is " + (past.period().compareTo(period) < 0 ? "less" : "more")
                                + " than the figure at "
                                + past.period() + ", "
                                + indicator.reportedMeasurement().words(past.figure())
                                + ", although this measure adds up through the year.")
                        .warning());
    }
}
