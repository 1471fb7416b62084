package uk.org.waymark.ledger.register;

import java.util.Optional;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.reporting.Bearing;

/**
 * A person who may keep a register. Whoever works for themes or measures keeps what concerns one of those, and the
 * performance team keeps all.
 *
 * @param snapshot the agreement whose register it is
 */
public record Keeper(Snapshot snapshot, Actor actor, Permission permission) {

    /** Whether they may keep what concerns a part of the agreement. */
    public boolean mayKeep(Bearing bearing) {
        return actor.may(permission) && why(bearing).isEmpty();
    }

    /** Why what concerns a part of the agreement is for somebody else; empty where it is for them. */
    Optional<String> why(Bearing bearing) {
        return actor.remit()
                .filter(remit ->
                        snapshot.definitions().themes().stream().noneMatch(theme -> isOwn(remit, theme, bearing)))
                .map(remit -> "You work for "
                        + remit.titles(
                                snapshot.agreement(), snapshot.definitions().themes())
                        + ". Name a theme or a measure of yours that it concerns. What concerns others, or the agreement"
                        + " as a whole, is for the performance team.");
    }

    private boolean isOwn(Remit remit, Theme theme, Bearing bearing) {
        Scope scope = Scope.of(theme);
        return (remit.covers(scope) && bearing.isOn(theme.id(), theme.indicators()))
                || theme.indicators().stream()
                        .anyMatch(measure -> bearing.isOn(measure) && actor.may(permission, scope, measure));
    }
}
