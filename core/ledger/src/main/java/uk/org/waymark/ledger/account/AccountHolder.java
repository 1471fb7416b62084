package uk.org.waymark.ledger.account;

import java.time.Instant;
import java.util.Optional;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/**
 * An account, what it is for, and the person behind it.
 *
 * @param name of the person; empty when the person was erased
 * @param login empty for an account that signs in elsewhere, or whose person was erased
 * @param mustChangePassword whether the password was given by somebody else
 * @param demonstration whether it came with a sample and is refused without one
 * @param version grows with every change that ends the sessions of the account
 * @param since when it last changed so
 */
public record AccountHolder(
        Account account,
        Optional<String> name,
        Optional<String> email,
        Optional<LoginName> login,
        Role role,
        Optional<Remit> remit,
        boolean mustChangePassword,
        boolean disabled,
        boolean demonstration,
        long version,
        Instant since) {
    /** How somebody is called of whom nothing but the account is left. */
    public static final String FORMER_USER = "a former user";

    public String displayName() {
        return name.orElse(FORMER_USER);
    }

    /** Who asks when this person asks for something. */
    public Actor actor() {
        return new Actor(account, role, remit);
    }
}
