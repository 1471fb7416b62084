package uk.org.waymark.contract.theme;

import java.util.Optional;
import java.util.function.Function;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.ScoringRule;

/** A release of a theme, rebuilt from what it declared; its rules are handed to it, because Java is not kept. */
public final class ReleasedTheme extends DeclaredTheme {
    private final Function<IndicatorCode, Optional<ScoringRule>> rules;

    private ReleasedTheme(ThemeFiles files, Function<IndicatorCode, Optional<ScoringRule>> rules) {
        super(files);
        this.rules = rules;
    }

    /**
     * Rebuilds a release.
     *
     * @param declaration what {@link Theme#declaration()} gave at the time
     * @param rulesOf the theme as installed now
     */
    public static ReleasedTheme of(String declaration, Theme rulesOf) {
        return of(declaration, rulesOf::scoringRule);
    }

    /** Rebuilds a release that is judged by these rules, and by the standard one where they give none. */
    public static ReleasedTheme of(String declaration, Function<IndicatorCode, Optional<ScoringRule>> rules) {
        return new ReleasedTheme(Declaration.parse(declaration).read(), rules);
    }

    /** A theme without Java, judged by the standard rule. */
    static ReleasedTheme of(ThemeFiles files) {
        return new ReleasedTheme(files, code -> Optional.empty());
    }

    @Override
    public Optional<ScoringRule> scoringRule(IndicatorCode code) {
        return rules.apply(code);
    }
}
