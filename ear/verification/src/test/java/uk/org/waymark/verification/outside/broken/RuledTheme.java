package uk.org.waymark.verification.outside.broken;

import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.Bands;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.ScoringRule;
import uk.org.waymark.contract.theme.DeclaredTheme;

/** A theme that judges all its measures by a rule of its own. */
public abstract class RuledTheme extends DeclaredTheme {
    abstract Optional<Bands> bands(ScoringCase given);

    @Override
    public final Optional<ScoringRule> scoringRule(IndicatorCode code) {
        return Optional.of(new ScoringRule() {
            @Override
            public String name(ScoringCase given) {
                return "The town’s own rule";
            }

            @Override
            public int version(ScoringCase given) {
                return 1;
            }

            @Override
            public Optional<Bands> bands(ScoringCase given) {
                return RuledTheme.this.bands(given);
            }
        });
    }
}
