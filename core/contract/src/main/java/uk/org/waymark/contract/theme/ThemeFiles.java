package uk.org.waymark.contract.theme;

import java.util.Optional;
import uk.org.waymark.contract.definition.Located;
import uk.org.waymark.contract.definition.ThemeDefinition;
import uk.org.waymark.contract.plan.ActionPlan;

/**
 * The two files of a theme as read, for as long as somebody asks where they say something.
 *
 * @param declaration both as one text
 * @param theme what {@code indicators.xml} says
 * @param plan what {@code action-plan.xml} says
 */
record ThemeFiles(String declaration, Located<ThemeDefinition> theme, Located<ActionPlan> plan) {

    /**
     * Those of a theme just made; to be called behind a guard. One that does not leave it to {@link DeclaredTheme} to
     * read its files is taken at its declaration’s word, because earlier releases are rebuilt from that alone.
     *
     * @throws uk.org.waymark.contract.definition.DefinitionException when its declaration cannot be read
     */
    static ThemeFiles of(Theme theme) {
        return Optional.of(theme)
                .filter(DeclaredTheme.class::isInstance)
                .flatMap(its -> ((DeclaredTheme) its).handOver())
                .orElseGet(() -> Declaration.of(ThemeContent.required(theme.declaration(), "declaration"))
                        .read());
    }
}
