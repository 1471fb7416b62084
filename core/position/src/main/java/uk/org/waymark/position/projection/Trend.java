package uk.org.waymark.position.projection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.checking.Medians;
import uk.org.waymark.position.checking.PastFigure;
import uk.org.waymark.position.projection.Projection.CannotTell;
import uk.org.waymark.position.projection.Projection.Projected;

/**
 * Projects a rate, an average or a count on a day by the trend of its figures, after Theil and Sen: the middle one of
 * the slopes between each two figures, which one wild figure does not tilt.
 */
final class Trend {
    private static final int FEWEST = 4;
    /** Two years; what is older says little about this one. */
    private static final int MOST = 8;

    private final Measurement measurement;
    private final List<PastFigure> latest;

    Trend(Measurement measurement, List<PastFigure> ordered) {
        this.measurement = measurement;
        this.latest = ordered.subList(Math.max(0, ordered.size() - MOST), ordered.size());
    }

    Projection toEndOf(FinancialYear year) {
        if (latest.size() < FEWEST) {
            return new CannotTell("A trend needs " + FEWEST + " figures, and there "
                    + (latest.size() == 1 ? "is 1." : "are " + latest.size() + "."));
        }
        ReportingPeriod end = new ReportingPeriod(year, 4);
        BigDecimal slope = Medians.median(slopes());
        // Through the middle of the figures, each brought to the year's end along the slope.
        BigDecimal figure = Medians.median(latest.stream()
                .map(past -> value(past).add(slope.multiply(BigDecimal.valueOf(end.quartersSince(past.period())))))
                .toList());
        String course =
                switch (slope.signum()) {
                    case 1 -> "rose by " + size(slope) + " a quarter";
                    case -1 -> "fell by " + size(slope) + " a quarter";
                    default -> "stayed level";
                };
        return new Projected(
                new Figure.Amount(figure),
                "In the middle of its course the measure " + course + " over the last " + latest.size()
                        + " figures; going on like that it ends the year at "
                        + measurement.withUnit(Medians.rounded(figure, measurement)) + ".");
    }

    private List<BigDecimal> slopes() {
        return IntStream.range(0, latest.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, latest.size()).mapToObj(j -> slope(latest.get(i), latest.get(j))))
                .toList();
    }

    private static BigDecimal slope(PastFigure one, PastFigure other) {
        return value(other)
                .subtract(value(one))
                .divide(BigDecimal.valueOf(other.period().quartersSince(one.period())), MathContext.DECIMAL64);
    }

    /** With a digit more than the measure is shown with, because a trend is finer than a figure. */
    private String size(BigDecimal slope) {
        return measurement.withUnit(slope.abs()
                .setScale(measurement.decimals() + 1, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    private static BigDecimal value(PastFigure past) {
        return ((Figure.Amount) past.figure()).value();
    }
}
