package uk.org.waymark.ledger.permission;

import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.entry.Account;

/**
 * The person, or the client of the API, who asks for something: an account with its role and, for a role that has one,
 * its remit.
 */
public record Actor(Account account, Role role, Optional<Remit> remit) {
    public Actor {
        if (role.hasRemit() != remit.isPresent()) {
            throw new IllegalArgumentException(
                    "The role " + role.words() + (role.hasRemit() ? " needs a theme" : " has no theme of its own"));
        }
    }

    /** The role with what it answers for, such as "officer, planning". */
    public String capacity() {
        return role.words() + remit.map(Remit::words).map(words -> ", " + words).orElse("");
    }

    /** Whether a permission that touches no single theme is given. */
    public boolean may(Permission permission) {
        return permission.isOf(role);
    }

    /**
     * Whether a permission is given for a theme. For the measures of a partner that can be told of a permission for whole
     * themes only; of another one it says that measures of the theme may be among them.
     */
    public boolean may(Permission permission, Scope theme) {
        return may(permission)
                && remit.map(its -> permission.isOfWholeTheme() ? its.covers(theme) : its.reaches(theme))
                        .orElse(true);
    }

    /** Whether a permission is given for a theme, or for a measure of it at least. */
    public boolean may(Permission permission, Theme theme) {
        Scope scope = Scope.of(theme);
        return may(permission, scope)
                && (remit.map(its -> its.covers(scope)).orElse(true)
                        || theme.indicators().stream().anyMatch(measure -> may(permission, scope, measure)));
    }

    /** Whether a permission is given for a measure of a theme. */
    public boolean may(Permission permission, Scope theme, Indicator measure) {
        return may(permission, theme)
                && remit.map(its -> its.covers(theme, measure)).orElse(true);
    }

    /**
     * The first line of every command that touches no single theme.
     *
     * @throws NotPermitted when the role does not have the permission
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(this, permission, Optional.empty());
        }
    }

    /**
     * The first line of every command that touches a theme. What it does to measures it asks of each, by
     * {@link #may(Permission, Scope, Indicator)}.
     *
     * @throws NotPermitted when the role does not have the permission, or has it for other themes only
     */
    public void require(Permission permission, Scope theme) {
        if (!may(permission, theme)) {
            throw new NotPermitted(this, permission, Optional.of(theme.toString()));
        }
    }

    /**
     * The same once the theme's definition is read.
     *
     * @throws NotPermitted when no measure of the theme is of the actor's remit
     */
    public void require(Permission permission, Theme theme) {
        if (!may(permission, theme)) {
            throw new NotPermitted(this, permission, Optional.of(Scope.of(theme).toString()));
        }
    }

    /**
     * The same for one measure of a theme.
     *
     * @throws NotPermitted when the measure is not of the actor's remit
     */
    public void require(Permission permission, Scope theme, Indicator measure) {
        if (!may(permission, theme, measure)) {
            throw new NotPermitted(this, permission, Optional.of(measure.code() + ", " + theme));
        }
    }
}
