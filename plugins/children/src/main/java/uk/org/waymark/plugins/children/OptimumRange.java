package uk.org.waymark.plugins.children;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.scoring.Band;
import uk.org.waymark.contract.scoring.Bands;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.ScoringRule;
import uk.org.waymark.contract.scoring.StandardRule;
import uk.org.waymark.contract.scoring.Tolerance;
import uk.org.waymark.contract.target.Scorable;

/**
 * Judges NI 65 by its optimum range: inside it is better than anticipated, up to 10% beyond the nearer end is within the
 * acceptable range, further is worse. Too few repeat plans are as bad a sign as too many.
 *
 * <p>The agreement states the range of 10% to 15% from 2009/10 and prints 11% for 2008/09. Appendix A of the 2008/9
 * review calls 14.80 against 11.00 better than anticipated, which only the range explains; so it judges 2008/09 too.
 */
final class OptimumRange implements ScoringRule {
    private static final FinancialYear FROM = FinancialYear.parse("2008/09");
    private static final Scorable.Range AGREED = new Scorable.Range(new BigDecimal("10"), new BigDecimal("15"));
    private static final Tolerance BEYOND = Tolerance.parse("10%");

    @Override
    public String name(ScoringCase given) {
        return applies(given) ? "Optimum range of NI 65" : StandardRule.STANDARD.name(given);
    }

    @Override
    public int version(ScoringCase given) {
        return applies(given) ? 1 : StandardRule.STANDARD.version(given);
    }

    @Override
    public Optional<Bands> bands(ScoringCase given) {
        if (!applies(given)) {
            return StandardRule.STANDARD.bands(given);
        }
        return given.outturn() instanceof Figure.Amount
                ? Optional.of(around(given.target() instanceof Scorable.Range stated ? stated : AGREED, given))
                : Optional.empty();
    }

    private static boolean applies(ScoringCase given) {
        return given.period().year().compareTo(FROM) >= 0;
    }

    private static Bands around(Scorable.Range range, ScoringCase given) {
        BigDecimal lastPlace = given.measurement().lastPlace();
        BigDecimal lowest = range.low().subtract(BEYOND.amountFor(range.low(), lastPlace));
        BigDecimal highest = range.high().add(BEYOND.amountFor(range.high(), lastPlace));
        return Bands.of(
                Band.below(lowest, false, Performance.WORSE),
                Band.between(lowest, true, range.low(), false, Performance.WITHIN),
                Band.between(range.low(), true, range.high(), true, Performance.BETTER),
                Band.between(range.high(), false, highest, true, Performance.WITHIN),
                Band.above(highest, false, Performance.WORSE));
    }
}
