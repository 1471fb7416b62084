package uk.org.waymark.contract.theme;

import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.ScoringRule;

/** An earlier release of a theme, rebuilt from what it declared; its rules are those of the theme now installed. */
public final class ReleasedTheme extends DeclaredTheme {
    private final Theme rules;

    private ReleasedTheme(Declaration declaration, Theme rules) {
        super(Optional.of(declaration));
        this.rules = rules;
    }

    /**
     * Rebuilds a release.
     *
     * @param declaration what {@link Theme#declaration()} gave at the time
     * @param rulesOf the theme as installed now
     */
    public static ReleasedTheme of(String declaration, Theme rulesOf) {
        return new ReleasedTheme(Declaration.parse(declaration), rulesOf);
    }

    @Override
    public Optional<ScoringRule> scoringRule(IndicatorCode code) {
        return rules.scoringRule(code);
    }
}
