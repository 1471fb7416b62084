package uk.org.waymark.ledger.risk;

import java.util.List;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;

/** The limits of somebody who answers for the measures of a partner: risks about those measures and no others. */
record RiskRemit(Actor actor, Permission permission, Scope scope) {

    /**
     * Requires that measures are the actor's own, where the actor has no whole theme.
     *
     * @throws NotPermitted when one of them is not
     * @throws RiskRefused when there is none
     */
    void require(Snapshot snapshot, List<IndicatorCode> measures) {
        if (actor.remit().filter(remit -> !remit.covers(scope)).isEmpty()) {
            return;
        }
        List<Indicator> ofTheme = snapshot.definitions().themes().stream()
                .filter(theme -> theme.id().equals(scope.theme()))
                .map(Theme::indicators)
                .flatMap(List::stream)
                .filter(indicator -> measures.contains(indicator.code()))
                .toList();
        ofTheme.forEach(indicator -> actor.require(permission, scope, indicator));
        if (ofTheme.isEmpty() || ofTheme.size() < measures.size()) {
            throw new RiskRefused("You work for measures of this theme and not for the theme as a whole. Name the"
                    + " measures of yours whose targets are at risk, and no others.");
        }
    }
}
