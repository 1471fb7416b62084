package uk.org.waymark.contract.theme;

import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.ScoringRule;

/** An earlier release of a theme, rebuilt from what it declared; its rules are those of the theme now installed. */
public final class ReleasedTheme extends DeclaredTheme {
    private final Optional<Theme> rules;

    private ReleasedTheme(Declaration declaration, Optional<Theme> rules) {
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
        return new ReleasedTheme(Declaration.parse(declaration), Optional.of(rulesOf));
    }

    /** Rebuilds a release of a theme that is not installed any more, and whose rules in Java are gone with it. */
    public static ReleasedTheme of(String declaration) {
        return new ReleasedTheme(Declaration.parse(declaration), Optional.empty());
    }

    @Override
    public Optional<ScoringRule> scoringRule(IndicatorCode code) {
        return rules.flatMap(theme -> theme.scoringRule(code));
    }
}
