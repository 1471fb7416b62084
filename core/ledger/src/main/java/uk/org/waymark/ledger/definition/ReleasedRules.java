package uk.org.waymark.ledger.definition;

import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.Bands;
import uk.org.waymark.contract.scoring.Reason.Judged;
import uk.org.waymark.contract.scoring.Reason.NotRated;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.ScoringRule;
import uk.org.waymark.contract.theme.RuleCode;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.ReleaseStatement.JavaRules;

/**
 * The rules in Java by which a release is judged. The ledger does not keep Java, so the rules installed now judge; the
 * reason for a rating says where they differ from those of the release, or are missing.
 *
 * @param declared what the release says of its rules
 * @param installed the theme as installed now
 * @param areInstalled whether that has the very rules of the release
 */
record ReleasedRules(Optional<JavaRules> declared, Optional<Theme> installed, boolean areInstalled) {

    /** Compares the code once, because that reads the whole jar. */
    static ReleasedRules of(Optional<JavaRules> declared, Optional<Theme> installed) {
        Optional<String> now = installed.flatMap(RuleCode::of).map(RuleCode::digest);
        return new ReleasedRules(
                declared, installed, declared.map(JavaRules::digest).equals(now));
    }

    /** The rule for a measure; empty where the release had none, so that the standard rule judges. */
    Optional<ScoringRule> rule(IndicatorCode code) {
        if (declared.filter(rules -> rules.judged().contains(code.text())).isEmpty()) {
            return Optional.empty();
        }
        Optional<ScoringRule> now = installed.flatMap(theme -> theme.scoringRule(code));
        return Optional.of(
                now.isEmpty() ? new MissingRule(code) : areInstalled ? now.get() : new ChangedRule(now.get()));
    }

    /** A rule whose code is not here any more; the standard rule would give another rating without a word. */
    private record MissingRule(IndicatorCode code) implements ScoringRule {
        @Override
        public Score judge(ScoringCase given) {
            return Score.notRated(
                    NotRated.RULE_FAILED,
                    "The rule that judges " + code + " is part of a theme’s jar that is not installed any more."
                            + " Install the jar again.");
        }

        @Override
        public String name(ScoringCase given) {
            return "not installed";
        }

        @Override
        public int version(ScoringCase given) {
            return 0;
        }

        @Override
        public Optional<Bands> bands(ScoringCase given) {
            return Optional.empty();
        }
    }

    /** A rule by other code than the release had. */
    private record ChangedRule(ScoringRule now) implements ScoringRule {
        @Override
        public Score judge(ScoringCase given) {
            Score score = now.judge(given);
            return score.reason() instanceof Judged judged
                    ? new Score(
                            score.performance(),
                            new Judged(
                                    judged.given(),
                                    judged.value(),
                                    judged.targetValue(),
                                    name(given),
                                    judged.ruleVersion(),
                                    judged.bands(),
                                    judged.flips()))
                    : score;
        }

        @Override
        public String name(ScoringCase given) {
            return now.name(given) + ", whose code has changed since this release was installed";
        }

        @Override
        public int version(ScoringCase given) {
            return now.version(given);
        }

        @Override
        public Optional<Bands> bands(ScoringCase given) {
            return now.bands(given);
        }
    }
}
