package uk.org.waymark.web.small;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.definition.ActionPlanReader;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.ThemeDefinition;
import uk.org.waymark.contract.definition.ThemeReader;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Outcome;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.theme.Theme;

/** A theme declared in the text of a test. */
public record TextTheme(ThemeDefinition definition, ActionPlan actionPlan, String declaration) implements Theme {
    public static Theme of(String indicators, String plan) {
        return new TextTheme(
                ThemeReader.read(new DefinitionFile("indicators.xml", indicators)),
                ActionPlanReader.read(new DefinitionFile("action-plan.xml", plan)),
                indicators + plan);
    }

    @Override
    public String id() {
        return definition.id();
    }

    @Override
    public String agreement() {
        return definition.agreement();
    }

    @Override
    public String title() {
        return definition.title();
    }

    @Override
    public Optional<String> deliveryGroup() {
        return definition.deliveryGroup();
    }

    @Override
    public List<Indicator> indicators() {
        return definition.indicators();
    }

    @Override
    public List<Outcome> outcomes() {
        return definition.outcomes();
    }
}
