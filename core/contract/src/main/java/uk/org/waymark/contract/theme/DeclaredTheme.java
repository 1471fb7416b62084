package uk.org.waymark.contract.theme;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.definition.ThemeDefinition;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Outcome;
import uk.org.waymark.contract.plan.ActionPlan;

/**
 * A theme that declares itself in {@code indicators.xml} and {@code action-plan.xml} beside its class. Its subclass is
 * empty unless the theme has a scoring rule of its own.
 */
public abstract class DeclaredTheme implements Theme {
    private final String declaration;
    private final ThemeDefinition definition;
    private final ActionPlan actionPlan;

    /**
     * Reads both files.
     *
     * @throws uk.org.waymark.contract.definition.DefinitionException with every fault of both
     */
    protected DeclaredTheme() {
        this(Optional.empty());
    }

    /** A theme as declared earlier, or as declared beside the class. */
    DeclaredTheme(Optional<Declaration> earlier) {
        Declaration files = earlier.orElseGet(() -> Declaration.beside(getClass()));
        Declaration.Declared declared = files.read();
        declaration = files.text();
        definition = declared.theme();
        actionPlan = declared.plan();
    }

    @Override
    public final String id() {
        return definition.id();
    }

    @Override
    public final String agreement() {
        return definition.agreement();
    }

    @Override
    public final String title() {
        return definition.title();
    }

    @Override
    public final Optional<String> deliveryGroup() {
        return definition.deliveryGroup();
    }

    @Override
    public final List<Indicator> indicators() {
        return definition.indicators();
    }

    @Override
    public final List<Outcome> outcomes() {
        return definition.outcomes();
    }

    @Override
    public final ActionPlan actionPlan() {
        return actionPlan;
    }

    @Override
    public final String declaration() {
        return declaration;
    }
}
