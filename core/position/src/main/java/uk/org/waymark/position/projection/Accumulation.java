package uk.org.waymark.position.projection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.checking.Medians;
import uk.org.waymark.position.checking.PastFigure;
import uk.org.waymark.position.projection.Projection.CannotTell;
import uk.org.waymark.position.projection.Projection.Projected;

/**
 * Projects what adds up through the year: by the share of the year's target that the interim profile expects by then,
 * else by the share that had been reached at the same time last year, else at an even pace from the second quarter on.
 */
final class Accumulation {
    private final Indicator indicator;
    private final Measurement measurement;
    private final Terms terms;
    private final Optional<String> part;
    private final List<PastFigure> ordered;

    Accumulation(Indicator indicator, Terms terms, Optional<String> part, List<PastFigure> ordered) {
        this.indicator = indicator;
        this.measurement = indicator.reportedMeasurement();
        this.terms = terms;
        this.part = part;
        this.ordered = ordered;
    }

    Projection toEndOf(FinancialYear year) {
        Optional<PastFigure> last = ordered.stream()
                .filter(past -> past.period().year().equals(year))
                .reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            return new CannotTell("No figure of " + year + " has been reported.");
        }
        return byProfile(last.get())
                .or(() -> byLastYear(last.get()))
                .or(() -> atEvenPace(last.get()))
                .orElseGet(() -> cannotTell(last.get()));
    }

    private Optional<Projection> byProfile(PastFigure last) {
        ReportingPeriod period = last.period();
        Optional<BigDecimal> interim = terms.interim(period).flatMap(this::amount);
        // On another basis than the year's target only the profile's own last quarter says what the year asks for.
        Optional<BigDecimal> whole = terms.interim(new ReportingPeriod(period.year(), 4))
                .flatMap(this::amount)
                .or(() -> indicator.reported().isPresent()
                        ? Optional.empty()
                        : terms.target(period.year()).flatMap(this::amount));
        return interim.flatMap(by -> whole.flatMap(all -> byShare(
                last, by, all, "The profile expects " + words(by) + " of the year’s " + words(all) + " by " + period)));
    }

    private Optional<Projection> byLastYear(PastFigure last) {
        Optional<BigDecimal> by = value(last.period().sameLastYear());
        Optional<BigDecimal> whole =
                value(new ReportingPeriod(last.period().year().previous(), 4));
        return by.flatMap(then -> whole.flatMap(all -> byShare(
                last,
                then,
                all,
                "No profile was agreed; last year " + words(then) + " of " + words(all) + " had been reached by "
                        + last.period().sameLastYear())));
    }

    private Optional<Projection> byShare(PastFigure last, BigDecimal by, BigDecimal whole, String because) {
        if (by.signum() <= 0 || whole.compareTo(by) < 0) {
            return Optional.empty();
        }
        BigDecimal figure = value(last).multiply(whole).divide(by, MathContext.DECIMAL64);
        BigDecimal percent = by.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
        return Optional.of(new Projected(
                new Figure.Amount(figure),
                because + ", which is " + percent + "%. If " + words(value(last))
                        + " are the same share, the year ends at " + words(Medians.rounded(figure, measurement))
                        + "."));
    }

    private Optional<Projection> atEvenPace(PastFigure last) {
        int quarters = last.period().quarter();
        if (quarters < 2 || indicator.reported().isPresent()) {
            return Optional.empty();
        }
        BigDecimal figure =
                value(last).multiply(BigDecimal.valueOf(4)).divide(BigDecimal.valueOf(quarters), MathContext.DECIMAL64);
        return Optional.of(new Projected(
                new Figure.Amount(figure),
                "No profile was agreed, so an even pace is assumed: " + words(value(last)) + " in " + quarters
                        + " quarters make " + words(Medians.rounded(figure, measurement)) + " in four."));
    }

    private Projection cannotTell(PastFigure last) {
        return new CannotTell(
                indicator.reported().isPresent()
                        ? "There is no interim profile on the basis reported, and the year’s target stands on another."
                        : "One quarter, " + last.period() + ", is too little without an interim profile.");
    }

    private Optional<BigDecimal> amount(Dated<Target> dated) {
        return Optional.of(dated.value().ofPart(part))
                .filter(Scorable.class::isInstance)
                .flatMap(target -> ((Scorable) target).figure(Optional.empty()))
                .filter(Figure.Amount.class::isInstance)
                .map(figure -> ((Figure.Amount) figure).value());
    }

    private Optional<BigDecimal> value(ReportingPeriod period) {
        return ordered.stream()
                .filter(past -> past.period().equals(period))
                .map(Accumulation::value)
                .findFirst();
    }

    private static BigDecimal value(PastFigure past) {
        return ((Figure.Amount) past.figure()).value();
    }

    private String words(BigDecimal value) {
        return measurement.withUnit(value);
    }
}
