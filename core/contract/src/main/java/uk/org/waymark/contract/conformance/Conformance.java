package uk.org.waymark.contract.conformance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.definition.Located;
import uk.org.waymark.contract.definition.ThemeDefinition;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.scoring.ScoringRule;

/**
 * The result of the conformance checks of a theme.
 *
 * @param checks how many were made
 * @param faults everything that does not fulfil one of them, as written; none where the theme is fit to be installed
 * @since 1
 */
public record Conformance(int checks, List<Fault> faults) {
    public Conformance {
        faults = List.copyOf(faults);
    }

    /**
     * Checks a theme, its own rules included: whoever does not trust them hands them over behind a guard.
     *
     * @param rules its own rule for a measure; empty where the standard one judges
     * @throws uk.org.waymark.contract.definition.DefinitionException when one of the files cannot be read
     */
    public static Conformance of(
            DefinitionFile indicators,
            DefinitionFile actionPlan,
            Function<IndicatorCode, Optional<ScoringRule>> rules,
            Agreement agreement) {
        return of(Subject.of(indicators, actionPlan, rules, agreement));
    }

    /**
     * The same of files that were read already.
     *
     * @since 1
     */
    public static Conformance of(
            Located<ThemeDefinition> theme,
            Located<ActionPlan> plan,
            Function<IndicatorCode, Optional<ScoringRule>> rules,
            Agreement agreement) {
        return of(Subject.of(theme, plan, rules, agreement));
    }

    private static Conformance of(Subject subject) {
        return new Conformance(
                Check.values().length,
                Stream.of(Check.values())
                        .flatMap(check -> check.faults(subject).stream())
                        .sorted(Check.AS_WRITTEN)
                        .toList());
    }
}
