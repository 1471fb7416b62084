package uk.org.waymark.web.signin;

import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/**
 * Those who are answered the same: everybody without an account, all who have one role and answer for the same, or one
 * person.
 *
 * @param role of those who are signed in
 * @param person set where the answer is for one account alone
 */
public record Audience(Optional<Role> role, Optional<Remit> remit, Optional<UUID> person) {
    /** Everybody who is not signed in. */
    public static final Audience PUBLIC = new Audience(Optional.empty(), Optional.empty(), Optional.empty());

    /** All of the role and the remit of somebody. */
    static Audience like(AccountHolder holder) {
        return new Audience(Optional.of(holder.role()), holder.remit(), Optional.empty());
    }

    /** Whether those of it are signed in. */
    public boolean isSignedIn() {
        return role.isPresent();
    }

    /** The one person of it with an account. */
    Audience of(AccountHolder holder) {
        return new Audience(role, remit, Optional.of(holder.account().id()));
    }
}
