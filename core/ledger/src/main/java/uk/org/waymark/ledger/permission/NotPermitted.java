package uk.org.waymark.ledger.permission;

import java.util.Optional;

/** A command was refused to the one who asked for it; nothing was done. */
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Permission permission;

    NotPermitted(Actor actor, Permission permission, Optional<String> what) {
        super("An account with the role " + actor.role().words()
                + actor.remit().map(own -> " for " + own).orElse("") + " may not " + permission.words()
                + what.map(wanted -> " (" + wanted + ")").orElse(""));
        this.permission = permission;
    }

    /** What was lacking. */
    public Permission permission() {
        return permission;
    }
}
