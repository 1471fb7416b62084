package uk.org.waymark.position.refresh;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.position.reporting.RevisedTerms;

/**
 * The target of a year before and after.
 *
 * @param before empty where nothing was agreed for it
 * @param after empty where nothing is
 */
public record YearMove(FinancialYear year, Optional<Target> before, Optional<Target> after, Ambition ambition) {

    static YearMove of(Indicator indicator, FinancialYear year, Terms was, Terms is) {
        Optional<Target> before = was.target(year).map(Dated::value);
        Optional<Target> after = is.target(year).map(Dated::value);
        return new YearMove(
                year, before, after, ambition(indicator.measurement().polarity(), before, after, was, is));
    }

    private static Ambition ambition(
            Polarity polarity, Optional<Target> before, Optional<Target> after, Terms was, Terms is) {
        Optional<Scorable> asked = before.flatMap(Target::scorable);
        Optional<Scorable> asks = after.flatMap(Target::scorable);
        if (isSame(before, after)) {
            return Ambition.UNCHANGED;
        }
        if (asked.isPresent() && asks.isPresent()) {
            return compared(polarity, number(asked.get(), was), number(asks.get(), is));
        }
        if (asks.isPresent()) {
            return before.filter(Unscored.NotInSources.class::isInstance).isPresent()
                    ? Ambition.NOT_COMPARABLE
                    : Ambition.FIRST_SET;
        }
        boolean goes = after.filter(
                        target -> target instanceof Unscored.Withdrawn || target instanceof Unscored.Dropped)
                .isPresent();
        return goes || asked.isPresent() ? Ambition.TAKEN_OUT : Ambition.UNCHANGED;
    }

    private static boolean isSame(Optional<Target> before, Optional<Target> after) {
        return before.isEmpty()
                ? after.isEmpty()
                : after.filter(target -> RevisedTerms.isSame(before.get(), target))
                        .isPresent();
    }

    private static Ambition compared(Polarity polarity, Optional<BigDecimal> was, Optional<BigDecimal> is) {
        if (was.isEmpty() || is.isEmpty() || polarity == Polarity.ON_PLAN) {
            return Ambition.NOT_COMPARABLE;
        }
        int grown = is.get().compareTo(was.get());
        if (grown == 0) {
            return Ambition.UNCHANGED;
        }
        return grown > 0 == (polarity == Polarity.HIGH) ? Ambition.HARDER : Ambition.EASIER;
    }

    private static Optional<BigDecimal> number(Scorable target, Terms terms) {
        return target.figure(terms.baseline().map(Dated::value).flatMap(Baseline::figure))
                .flatMap(Figure::number);
    }
}
