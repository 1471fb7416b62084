package uk.org.waymark.verification.outside.broken;

import java.util.Optional;
import uk.org.waymark.contract.scoring.Bands;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.StandardRule;

/** A class that a theme was compiled with and that nobody packs. */
final class Later {
    private Later() {}

    static Optional<Bands> bands(ScoringCase given) {
        return StandardRule.STANDARD.bands(given);
    }
}
