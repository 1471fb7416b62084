package uk.org.waymark.contract.conformance;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.scoring.ScoringRule;
import uk.org.waymark.contract.theme.Theme;

/** A theme written in Java: one plan-less theme of given indicators, all judged by one rule. */
record RuledTheme(List<Indicator> indicators, Optional<ScoringRule> rule) implements Theme {
    @Override
    public String id() {
        return "harbour";
    }

    @Override
    public String agreement() {
        return "port-2008-11";
    }

    @Override
    public String title() {
        return "A busy harbour";
    }

    @Override
    public Optional<String> deliveryGroup() {
        return Optional.empty();
    }

    @Override
    public ActionPlan actionPlan() {
        return new ActionPlan("harbour", List.of(), Optional.of("It has none."));
    }

    @Override
    public String declaration() {
        return "harbour, written in Java";
    }

    @Override
    public Optional<ScoringRule> scoringRule(IndicatorCode code) {
        return rule;
    }
}
