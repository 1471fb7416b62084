package uk.org.waymark.plugins.children;

import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.ScoringRule;
import uk.org.waymark.contract.theme.DeclaredTheme;

/** The theme "Investing in our children"; repeat child protection plans (NI 65) have a rule of their own. */
public final class ChildrenTheme extends DeclaredTheme {
    private static final IndicatorCode REPEAT_PROTECTION_PLANS = IndicatorCode.of("NI 65");

    @Override
    public Optional<ScoringRule> scoringRule(IndicatorCode code) {
        return code.equals(REPEAT_PROTECTION_PLANS) ? Optional.of(new OptimumRange()) : Optional.empty();
    }
}
