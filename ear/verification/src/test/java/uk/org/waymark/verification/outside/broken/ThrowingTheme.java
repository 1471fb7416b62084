package uk.org.waymark.verification.outside.broken;

import java.util.Optional;
import uk.org.waymark.contract.scoring.Bands;
import uk.org.waymark.contract.scoring.ScoringCase;

/** A theme whose rule was never written. */
public final class ThrowingTheme extends RuledTheme {
    @Override
    Optional<Bands> bands(ScoringCase given) {
        throw new IllegalStateException("not written yet");
    }
}
