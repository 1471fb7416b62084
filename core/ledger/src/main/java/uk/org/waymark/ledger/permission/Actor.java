package uk.org.waymark.ledger.permission;

import java.util.Optional;
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

    /** Whether a permission that touches no single theme is given. */
    public boolean may(Permission permission) {
        return permission.isOf(role);
    }

    /** Whether a permission is given for a theme. */
    public boolean may(Permission permission, Scope theme) {
        return may(permission) && remit.map(its -> its.covers(theme)).orElse(true);
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
     * The first line of every command that touches a theme.
     *
     * @throws NotPermitted when the role does not have the permission, or has it for other themes only
     */
    public void require(Permission permission, Scope theme) {
        if (!may(permission, theme)) {
            throw new NotPermitted(this, permission, Optional.of(theme));
        }
    }
}
