package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * What a measure that adds up through the year has added a quarter so far. Its figures cannot be compared with each
 * other: twice as much after twice the time is no change at all.
 */
final class Pace {
    private static final BigDecimal FACTOR = BigDecimal.valueOf(3);

    private final Measurement measurement;
    private final List<BigDecimal> additions;
    private final Optional<PastFigure> lastOfYear;
    private final int quarters;

    private Pace(Measurement measurement, List<BigDecimal> additions, Optional<PastFigure> lastOfYear, int quarters) {
        this.measurement = measurement;
        this.additions = additions;
        this.lastOfYear = lastOfYear;
        this.quarters = quarters;
    }

    /** Of a cumulative measure with figures before a period; empty for any other. */
    static Optional<Pace> of(Indicator indicator, ReportingPeriod period, List<PastFigure> earlier) {
        boolean amounts = earlier.stream().allMatch(past -> past.figure().isOf(Shape.AMOUNT));
        if (indicator.collection().kind() != PeriodKind.CUMULATIVE || !amounts) {
            return Optional.empty();
        }
        List<BigDecimal> additions = new ArrayList<>();
        Optional<PastFigure> before = Optional.empty();
        for (PastFigure past : earlier) {
            Optional<PastFigure> sameYear =
                    before.filter(of -> of.period().year().equals(past.period().year()));
            additions.add(added(value(past), sameYear, past.period()));
            before = Optional.of(past);
        }
        Optional<PastFigure> last = before.filter(of -> of.period().year().equals(period.year()));
        return Optional.of(new Pace(indicator.reportedMeasurement(), additions, last, quarters(last, period)));
    }

    /** What is unlikely about a figure: that it adds three times as much a quarter as ever before. */
    Optional<String> doubt(BigDecimal value) {
        BigDecimal addition = value.subtract(lastOfYear.map(Pace::value).orElse(BigDecimal.ZERO));
        BigDecimal largest = Medians.largest(additions);
        BigDecimal each = addition.divide(BigDecimal.valueOf(quarters), MathContext.DECIMAL64);
        if (largest.signum() <= 0 || each.compareTo(largest.multiply(FACTOR)) < 0) {
            return Optional.empty();
        }
        String times = lastOfYear
                .filter(last -> value(last).signum() > 0)
                .map(last -> "is " + Multiple.words(value, value(last)) + " the last figure, "
                        + measurement.words(last.figure()) + " at " + last.period() + ", and ")
                .orElse("");
        return Optional.of("It " + times + "adds " + measurement.withUnit(Medians.rounded(addition, measurement))
                + (quarters == 1 ? " in one quarter" : " in " + quarters + " quarters")
                + "; before, it was never more than "
                + measurement.withUnit(Medians.rounded(largest, measurement)) + " a quarter.");
    }

    private static BigDecimal added(BigDecimal value, Optional<PastFigure> before, ReportingPeriod period) {
        return value.subtract(before.map(Pace::value).orElse(BigDecimal.ZERO))
                .divide(BigDecimal.valueOf(quarters(before, period)), MathContext.DECIMAL64);
    }

    private static int quarters(Optional<PastFigure> before, ReportingPeriod period) {
        return before.map(last -> period.quartersSince(last.period())).orElse(period.quarter());
    }

    private static BigDecimal value(PastFigure past) {
        return past.figure().number().orElseThrow();
    }
}
