package uk.org.waymark.position.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.checking.Medians;
import uk.org.waymark.position.checking.PastFigure;
import uk.org.waymark.position.projection.Projection.CannotTell;
import uk.org.waymark.position.projection.Projection.Projected;

/** Projects a measure, or one part of it, to the end of the year. */
public final class Projections {
    private static final Set<PeriodKind> WITH_TREND = Set.of(PeriodKind.RATE, PeriodKind.AVERAGE, PeriodKind.SNAPSHOT);

    private Projections() {}

    /**
     * From the figures that stand up to a period to the fourth quarter of its year.
     *
     * @param terms by which the year is judged, for its profile and target
     * @param part empty for a whole measure
     * @param standing the figures of the same measure or part, each on the basis reported, in any order
     */
    public static Projection toYearEnd(
            Indicator indicator,
            Terms terms,
            Optional<String> part,
            ReportingPeriod period,
            List<PastFigure> standing) {
        if (indicator.reportedMeasurement().shape() != Shape.AMOUNT) {
            return new CannotTell(
                    "Levels and figures of so many out of so many are not carried forward by arithmetic.");
        }
        List<PastFigure> upTo = standing.stream()
                .filter(past ->
                        past.period().compareTo(period) <= 0 && past.figure().isOf(Shape.AMOUNT))
                .sorted(PastFigure.BY_PERIOD)
                .toList();
        Optional<PastFigure> last = upTo.stream().reduce((earlier, later) -> later);
        if (last.isPresent() && last.get().period().equals(new ReportingPeriod(period.year(), 4))) {
            return new Projected(last.get().figure(), "The year has ended; this is its figure.");
        }
        PeriodKind kind = indicator.collection().kind();
        Projection projection = kind == PeriodKind.CUMULATIVE
                ? new Accumulation(indicator, terms, part, upTo).toEndOf(period.year())
                : WITH_TREND.contains(kind)
                        ? new Trend(indicator.reportedMeasurement(), upTo).toEndOf(period.year())
                        : new CannotTell(
                                "The measure is " + kind.words() + ": one figure is no trend within the year.");
        return projection instanceof Projected projected ? possible(indicator, projected) : projection;
    }

    /** Rounded as the measure is shown, and within what it can be. */
    private static Projection possible(Indicator indicator, Projected projected) {
        BigDecimal value = ((Figure.Amount) projected.figure()).value();
        BigDecimal nearest = indicator.possible().nearest(value);
        String held = nearest.compareTo(value) == 0
                ? ""
                : " That is held at " + indicator.reportedMeasurement().withUnit(nearest)
                        + ", beyond which this measure cannot go.";
        return new Projected(
                new Figure.Amount(Medians.rounded(nearest, indicator.reportedMeasurement())),
                projected.method() + held);
    }
}
