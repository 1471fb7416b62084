package uk.org.waymark.contract.theme;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Outcome;
import uk.org.waymark.contract.plan.ActionPlan;

/**
 * A theme that declares itself in {@code indicators.xml} and {@code action-plan.xml} beside its class. Its subclass is
 * empty unless the theme has a scoring rule of its own.
 */
public abstract class DeclaredTheme implements Theme {
    private final ThemeContent content;

    /** Its files until they are checked, since their elements would take memory for as long as it runs. */
    private final AtomicReference<ThemeFiles> unchecked;

    /**
     * Reads both files.
     *
     * @throws uk.org.waymark.contract.definition.DefinitionException with every fault of both
     */
    protected DeclaredTheme() {
        ThemeFiles files = Declaration.beside(getClass()).read();
        content = ThemeContent.of(files);
        unchecked = new AtomicReference<>(files);
    }

    /** A theme whose files somebody else read and holds. */
    DeclaredTheme(ThemeFiles files) {
        content = ThemeContent.of(files);
        unchecked = new AtomicReference<>();
    }

    /** What it declares. */
    final ThemeContent content() {
        return content;
    }

    /** Its files, to whoever asks first. */
    final Optional<ThemeFiles> handOver() {
        return Optional.ofNullable(unchecked.getAndSet(null));
    }

    @Override
    public final String id() {
        return content.id();
    }

    @Override
    public final String agreement() {
        return content.agreement();
    }

    @Override
    public final String title() {
        return content.title();
    }

    @Override
    public final Optional<String> deliveryGroup() {
        return content.deliveryGroup();
    }

    @Override
    public final List<Indicator> indicators() {
        return content.indicators();
    }

    @Override
    public final List<Outcome> outcomes() {
        return content.outcomes();
    }

    @Override
    public final ActionPlan actionPlan() {
        return content.actionPlan();
    }

    @Override
    public final String declaration() {
        return content.declaration();
    }
}
