package uk.org.waymark.web.address;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.words.Words;

/**
 * Who gets to see a page. It spares readers pages that their commands would refuse; the commands decide.
 *
 * @param permission needed; empty for a page that everybody sees
 * @param publicly whether everybody sees it where reading is open to the public
 * @param ofTheme whether the last part of its path is the theme for which the permission is needed
 * @param lens whether it shows a period as known at a moment, chosen at its head
 */
record Gate(Optional<Permission> permission, boolean publicly, boolean ofTheme, boolean lens) {
    /** A page for readers: open to the public where the setting says so, else to those who may read. */
    static Gate reading() {
        return new Gate(Optional.of(Permission.READ), true, false, true);
    }

    /** A page about the product that shows no figures: as {@link #reading}, and to everybody who is signed in. */
    static Gate explaining() {
        return new Gate(Optional.of(Permission.USE_OWN_ACCOUNT), true, false, false);
    }

    /** A page for those with a permission. */
    static Gate of(Permission permission) {
        return new Gate(Optional.of(permission), false, false, true);
    }

    /** A page whose last part of the path is a theme, for those with a permission for that theme. */
    static Gate ofTheme(Permission permission) {
        return new Gate(Optional.of(permission), false, true, true);
    }

    /** A page that everybody sees at any time, such as the one to sign in. */
    static Gate open() {
        return new Gate(Optional.empty(), false, false, false);
    }

    /** The same for a page that shows no period, such as that of the settings. */
    Gate withoutLens() {
        return new Gate(permission, publicly, ofTheme, false);
    }

    /** Whether whoever asks has to sign in first. */
    boolean isClosedTo(Optional<Actor> actor, boolean publicRead) {
        return actor.isEmpty() && permission.isPresent() && !(publicly && publicRead);
    }

    /** Whether somebody who is signed in may not see it, for any theme. */
    boolean isShutTo(AccountHolder holder, boolean publicRead) {
        boolean open = publicly && publicRead;
        return permission.filter(needed -> !open && !holder.actor().may(needed)).isPresent();
    }

    /** Refuses somebody who is signed in and may not see it. */
    void check(AccountHolder holder, boolean publicRead) {
        if (isShutTo(holder, publicRead)) {
            throw refused(holder, permission.orElseThrow());
        }
    }

    /**
     * Refuses somebody who may not see it for the theme that the address names.
     *
     * @param installed the theme's definition, where there is one
     */
    void check(AccountHolder holder, Scope theme, Optional<Theme> installed) {
        permission
                .filter(needed -> ofTheme
                        && !installed
                                .map(its -> holder.actor().may(needed, its))
                                .orElseGet(() -> holder.actor().may(needed, theme)))
                .ifPresent(needed -> {
                    throw refused(holder, needed);
                });
    }

    static Refused refused(AccountHolder holder, Permission needed) {
        String role = holder.role().words()
                + holder.remit().map(Remit::words).map(words -> ", " + words).orElse("");
        return new Refused(new Refusal(
                403,
                Words.say("refused.permission.what"),
                Words.say("refused.permission.why", needed.words(), holder.displayName(), role),
                Optional.of(Words.say("refused.permission.remedy")),
                List.of()));
    }
}
