package uk.org.waymark.position.refresh;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.Outcome;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.scoring.ScoringRule;
import uk.org.waymark.contract.theme.Theme;

/** A theme with the revisions that are in force and not in its file. All else is as it declares. */
public final class RevisedTheme implements Theme {
    private final Theme declared;
    private final List<Indicator> indicators;

    /** @param indicators its measures, with those revisions */
    RevisedTheme(Theme declared, List<Indicator> indicators) {
        this.declared = declared;
        this.indicators = List.copyOf(indicators);
    }

    /** The theme as its file has it. */
    public Theme declared() {
        return declared;
    }

    @Override
    public String id() {
        return declared.id();
    }

    @Override
    public String agreement() {
        return declared.agreement();
    }

    @Override
    public String title() {
        return declared.title();
    }

    @Override
    public Optional<String> deliveryGroup() {
        return declared.deliveryGroup();
    }

    @Override
    public List<Indicator> indicators() {
        return indicators;
    }

    @Override
    public List<Outcome> outcomes() {
        return declared.outcomes();
    }

    @Override
    public ActionPlan actionPlan() {
        return declared.actionPlan();
    }

    @Override
    public String declaration() {
        return declared.declaration();
    }

    @Override
    public Optional<ScoringRule> scoringRule(IndicatorCode code) {
        return declared.scoringRule(code);
    }
}
