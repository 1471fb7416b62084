package uk.org.waymark.contract.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.ActionPlanReader;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.definition.Located;
import uk.org.waymark.contract.definition.ThemeDefinition;
import uk.org.waymark.contract.definition.ThemeReader;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.scoring.ScoringRule;
import uk.org.waymark.contract.scoring.StandardRule;

/**
 * A theme under examination: what its two files say, where they say it, and the rules it brings.
 *
 * @param theme what {@code indicators.xml} says
 * @param plan what {@code action-plan.xml} says
 * @param indicatorsFile the elements of the one
 * @param planFile the elements of the other
 * @param measures the element that declares each measure, by its code
 * @param rules its own rule for a measure; empty where the standard one judges
 * @param agreement the agreement it is to belong to
 */
record Subject(
        ThemeDefinition theme,
        ActionPlan plan,
        Element indicatorsFile,
        Element planFile,
        Map<String, Element> measures,
        Function<IndicatorCode, Optional<ScoringRule>> rules,
        Agreement agreement) {

    /** Reads both files; one that cannot be read is a {@link uk.org.waymark.contract.definition.DefinitionException}. */
    static Subject of(
            DefinitionFile indicators,
            DefinitionFile plan,
            Function<IndicatorCode, Optional<ScoringRule>> rules,
            Agreement agreement) {
        return of(ThemeReader.located(indicators), ActionPlanReader.located(plan), rules, agreement);
    }

    static Subject of(
            Located<ThemeDefinition> theme,
            Located<ActionPlan> plan,
            Function<IndicatorCode, Optional<ScoringRule>> rules,
            Agreement agreement) {
        return new Subject(
                theme.content(),
                plan.content(),
                theme.root(),
                plan.root(),
                theme.root().children("indicator").stream()
                        .collect(Collectors.toMap(element -> element.attribute("code"), Function.identity())),
                rules,
                agreement);
    }

    List<Indicator> indicators() {
        return theme.indicators();
    }

    ScoringRule rule(Indicator indicator) {
        return rules.apply(indicator.code()).orElse(StandardRule.STANDARD);
    }

    /** A fault of a measure, at its element. */
    Fault fault(Indicator indicator, String message) {
        return fault(indicator, Function.identity(), message);
    }

    /** A fault of a measure; the place is looked for within its element. */
    Fault fault(Indicator indicator, Function<Element, Element> place, String message) {
        return place.apply(element(indicator)).fault(indicator.code() + ": " + message);
    }

    /** The element that declares a measure. */
    Element element(Indicator indicator) {
        return measures.get(indicator.code().text());
    }
}
