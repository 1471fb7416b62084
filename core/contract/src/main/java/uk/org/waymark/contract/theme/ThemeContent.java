package uk.org.waymark.contract.theme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Outcome;
import uk.org.waymark.contract.plan.ActionPlan;

/** All that a theme declares, read from it once. */
record ThemeContent(
        String id,
        String agreement,
        String title,
        Optional<String> deliveryGroup,
        List<Indicator> indicators,
        List<Outcome> outcomes,
        ActionPlan actionPlan,
        String declaration) {
    ThemeContent {
        required(id, "id");
        required(agreement, "agreement");
        required(title, "title");
        required(deliveryGroup, "deliveryGroup");
        indicators = List.copyOf(required(indicators, "indicators"));
        outcomes = List.copyOf(required(outcomes, "outcomes"));
        required(actionPlan, "actionPlan");
        required(declaration, "declaration");
    }

    /**
     * Asks a theme for everything; to be called behind a guard. One that does not leave it to {@link DeclaredTheme} to
     * read its files is taken at its declaration’s word, because earlier releases are rebuilt from that alone.
     *
     * @throws uk.org.waymark.contract.definition.DefinitionException when its declaration cannot be read
     */
    static ThemeContent of(Theme theme) {
        return theme instanceof DeclaredTheme ? asked(theme) : declared(required(theme.declaration(), "declaration"));
    }

    private static ThemeContent declared(String declaration) {
        Declaration.Declared files = Declaration.parse(declaration).read();
        return new ThemeContent(
                files.theme().id(),
                files.theme().agreement(),
                files.theme().title(),
                files.theme().deliveryGroup(),
                files.theme().indicators(),
                files.theme().outcomes(),
                files.plan(),
                declaration);
    }

    private static ThemeContent asked(Theme theme) {
        return new ThemeContent(
                theme.id(),
                theme.agreement(),
                theme.title(),
                theme.deliveryGroup(),
                theme.indicators(),
                theme.outcomes(),
                theme.actionPlan(),
                theme.declaration());
    }

    private static <T> T required(T value, String method) {
        return Objects.requireNonNull(value, () -> method + "() gives null");
    }
}
