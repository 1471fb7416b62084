package uk.org.waymark.verification.outside.broken;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.scoring.Bands;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.StandardRule;

/** A theme whose rule works until last year's figure is zero. */
public final class DividingTheme extends RuledTheme {
    @Override
    Optional<Bands> bands(ScoringCase given) {
        BigDecimal now = ((Figure.Amount) given.outturn()).value();
        boolean grown = given.samePeriodLastYear()
                .map(before -> now.divide(((Figure.Amount) before).value(), 2, RoundingMode.HALF_UP))
                .filter(growth -> growth.compareTo(BigDecimal.ONE) > 0)
                .isPresent();
        return grown ? Optional.empty() : StandardRule.STANDARD.bands(given);
    }
}
