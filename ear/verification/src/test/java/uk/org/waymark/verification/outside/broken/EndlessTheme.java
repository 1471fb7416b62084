package uk.org.waymark.verification.outside.broken;

import java.util.Optional;
import uk.org.waymark.contract.scoring.Bands;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.StandardRule;

/** A theme whose rule never comes back, and does not heed being interrupted. */
public final class EndlessTheme extends RuledTheme {
    @Override
    Optional<Bands> bands(ScoringCase given) {
        while (given.period().quarter() > 0) {
            Thread.onSpinWait();
        }
        return StandardRule.STANDARD.bands(given);
    }
}
