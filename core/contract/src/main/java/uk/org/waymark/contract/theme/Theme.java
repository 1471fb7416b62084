package uk.org.waymark.contract.theme;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.Outcome;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.scoring.ScoringRule;

/** A theme of an agreement: the whole of what a delivery group provides. */
public interface Theme {

    /** Its id within the agreement, such as "safer-communities"; also the name of its folder and its address. */
    String id();

    /** The id of the agreement it belongs to. */
    String agreement();

    String title();

    /** The agreement's id for the group that keeps it; empty where none is named. */
    Optional<String> deliveryGroup();

    /** Its measures in the order of the agreement. */
    List<Indicator> indicators();

    /**
     * What its measures are grouped by, in the order shown; empty where they are not.
     *
     * @since 1
     */
    default List<Outcome> outcomes() {
        return List.of();
    }

    ActionPlan actionPlan();

    /**
     * What was declared, as text; two releases of a theme are the same release when this is the same. {@link
     * DeclaredTheme} gives its two files, and nothing else can be installed: earlier releases are rebuilt from it.
     */
    String declaration();

    /** A rule of its own for an indicator that the standard rule cannot judge as agreed. */
    default Optional<ScoringRule> scoringRule(IndicatorCode code) {
        return Optional.empty();
    }
}
