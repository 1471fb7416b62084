package uk.org.waymark.contract.theme;

import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.Bands;
import uk.org.waymark.contract.scoring.Reason.NotRated;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.ScoringRule;

/** A theme's own rule behind its guard; once that has set it aside, nothing is rated by it. */
record GuardedRule(ScoringRule own, Guard guard) implements ScoringRule {
    private static final int DIGITS = 100;
    private static final String CORRECT_IT = " Its delivery group has to correct it.";

    /** The whole of a judgement is one call: name, version, bands, and the figures at which they flip. */
    @Override
    public Score judge(ScoringCase given) {
        return guard.ask(() -> readable(Score.judge(given, own)))
                .orElseGet(
                        () -> Score.notRated(NotRated.RULE_FAILED, guard.fault().orElseThrow() + CORRECT_IT));
    }

    /** A limit of a million digits is a number for Java, and fills the page that shows it. */
    private static Score readable(Score score) {
        boolean endless = score.reason().judged().stream()
                .flatMap(judged -> judged.bands().rising().stream())
                .flatMap(band -> Stream.of(band.from(), band.to()))
                .flatMap(Optional::stream)
                .anyMatch(end -> end.precision() + Math.abs((long) end.scale()) > DIGITS);
        if (endless) {
            throw new IllegalArgumentException("a limit of more than " + DIGITS + " digits");
        }
        return score;
    }

    @Override
    public String name(ScoringCase given) {
        return guard.ask(() -> own.name(given)).orElse("not known");
    }

    @Override
    public int version(ScoringCase given) {
        return guard.ask(() -> own.version(given)).orElse(0);
    }

    @Override
    public Optional<Bands> bands(ScoringCase given) {
        return guard.ask(() -> own.bands(given)).orElse(Optional.empty());
    }
}
