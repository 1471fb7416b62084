package uk.org.waymark.contract.theme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.org.waymark.contract.definition.ThemeDefinition;
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

    /** What a theme in force declares. */
    static ThemeContent of(Theme theme) {
        return theme instanceof DeclaredTheme its ? its.content() : of(ThemeFiles.of(theme));
    }

    /** What the files of a theme say. */
    static ThemeContent of(ThemeFiles files) {
        ThemeDefinition theme = files.theme().content();
        return new ThemeContent(
                theme.id(),
                theme.agreement(),
                theme.title(),
                theme.deliveryGroup(),
                theme.indicators(),
                theme.outcomes(),
                files.plan().content(),
                files.declaration());
    }

    static <T> T required(T value, String method) {
        return Objects.requireNonNull(value, () -> method + "() gives null");
    }
}
