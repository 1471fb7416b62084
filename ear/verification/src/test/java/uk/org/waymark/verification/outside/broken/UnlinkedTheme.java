package uk.org.waymark.verification.outside.broken;

import java.util.Optional;
import uk.org.waymark.contract.scoring.Bands;
import uk.org.waymark.contract.scoring.ScoringCase;

/** A theme whose rule needs a class that is not there. */
public final class UnlinkedTheme extends RuledTheme {
    @Override
    Optional<Bands> bands(ScoringCase given) {
        return Later.bands(given);
    }
}
