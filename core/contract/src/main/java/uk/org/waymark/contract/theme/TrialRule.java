package uk.org.waymark.contract.theme;

import java.time.Duration;
import java.util.Optional;
import uk.org.waymark.contract.scoring.Bands;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.ScoringRule;

/**
 * A rule while it is tried on many figures. One that always answers just in time would hold the start for an hour, so all
 * rules of a theme together have a limit, past which the trial ends.
 *
 * @param end when the trial is over, by {@link System#nanoTime()}
 */
record TrialRule(ScoringRule rule, Guard guard, long end) implements ScoringRule {
    static final Duration LIMIT = Duration.ofSeconds(30);

    @Override
    public Score judge(ScoringCase given) {
        if (System.nanoTime() - end > 0) {
            guard.end(ThemeFailure.slow(LIMIT));
        }
        return rule.judge(given);
    }

    @Override
    public String name(ScoringCase given) {
        return rule.name(given);
    }

    @Override
    public int version(ScoringCase given) {
        return rule.version(given);
    }

    @Override
    public Optional<Bands> bands(ScoringCase given) {
        return rule.bands(given);
    }
}
