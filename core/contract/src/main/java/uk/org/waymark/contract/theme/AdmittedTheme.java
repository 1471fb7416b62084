package uk.org.waymark.contract.theme;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.conformance.Conformance;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.Outcome;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.scoring.ScoringRule;
import uk.org.waymark.contract.scoring.StandardRule;

/**
 * A theme as the product holds it: what it declared, read once, and its rules behind a guard. Nothing else in the
 * product ever holds an object that a theme made.
 */
final class AdmittedTheme implements Theme {
    /** A rule is arithmetic on a few figures; what takes so long, on a busy machine too, will not come back. */
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final ThemeContent content;
    private final Theme own;
    private final Guard guard;
    private final Guard trial;
    private final Map<IndicatorCode, Optional<GuardedRule>> rules = new ConcurrentHashMap<>();

    AdmittedTheme(ThemeContent content, Theme own) {
        this.content = content;
        this.own = own;
        String rule = "rule of theme “" + content.title() + "”";
        ClassLoader loader = own.getClass().getClassLoader();
        this.guard = new Guard("The " + rule, DEADLINE, loader);
        this.trial = new Guard("The trial of the " + rule, DEADLINE, loader, "The rule itself stays in use.");
    }

    /** The same rules for what another theme declares, which takes the place of its own files. */
    AdmittedTheme declaring(AdmittedTheme other) {
        return new AdmittedTheme(other.content, own);
    }

    /** Asks for the rule of each measure, so that a theme that cannot say is named from the start. */
    void readRules() {
        indicators().forEach(indicator -> scoringRule(indicator.code()));
    }

    /**
     * The result of its checks. Its rules are tried behind a guard of their own, because figures that nobody may ever
     * report must not set them aside.
     */
    Conformance conformance(ThemeFiles files, Agreement agreement) {
        long end = System.nanoTime() + TrialRule.LIMIT.toNanos();
        return Conformance.of(
                files.theme(),
                files.plan(),
                code -> rule(code).map(rule -> new TrialRule(new GuardedRule(rule.own(), trial), trial, end)),
                agreement);
    }

    /** Why its rules could not be tried to the end; empty where they could, or where it has none. */
    Optional<String> trialFault() {
        return trial.fault();
    }

    /** Why its rules are set aside; empty while they are in use. */
    Optional<String> ruleFault() {
        return guard.fault();
    }

    /** The class that its author wrote. */
    Class<?> type() {
        return own.getClass();
    }

    /** The release of its jar, as its manifest says; empty where that says none. */
    Optional<String> version() {
        return Optional.ofNullable(own.getClass().getPackage().getImplementationVersion());
    }

    @Override
    public Optional<ScoringRule> scoringRule(IndicatorCode code) {
        return rule(code).map(ScoringRule.class::cast);
    }

    private Optional<GuardedRule> rule(IndicatorCode code) {
        return rules.computeIfAbsent(code, this::guarded);
    }

    /** Where the theme cannot say which rule is right, the guard will call none, not even the standard one. */
    private Optional<GuardedRule> guarded(IndicatorCode code) {
        return guard.ask(() -> own.scoringRule(code))
                .orElse(Optional.of(StandardRule.STANDARD))
                .map(rule -> new GuardedRule(rule, guard));
    }

    @Override
    public String id() {
        return content.id();
    }

    @Override
    public String agreement() {
        return content.agreement();
    }

    @Override
    public String title() {
        return content.title();
    }

    @Override
    public Optional<String> deliveryGroup() {
        return content.deliveryGroup();
    }

    @Override
    public List<Indicator> indicators() {
        return content.indicators();
    }

    @Override
    public List<Outcome> outcomes() {
        return content.outcomes();
    }

    @Override
    public ActionPlan actionPlan() {
        return content.actionPlan();
    }

    @Override
    public String declaration() {
        return content.declaration();
    }
}
