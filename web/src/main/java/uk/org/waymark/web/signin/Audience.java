package uk.org.waymark.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/**
 * Those who are answered the same: everybody without an account, all who have one role and answer for the same, or one
 * person. It goes by the request alone, since making a bean for who asks takes longer than sending what is kept.
 *
 * @param role of those who are signed in
 * @param person set where the answer is for one account alone
 */
public record Audience(Optional<Role> role, Optional<Remit> remit, Optional<UUID> person) {
    /** Everybody who is not signed in. */
    public static final Audience PUBLIC = new Audience(Optional.empty(), Optional.empty(), Optional.empty());

    /** The one who asks; empty where it is not known who that is, or where they have to do something first. */
    public static Optional<Audience> asking(HttpServletRequest request) {
        if (!Identity.isKnown(request) || Identity.isRefused(request)) {
            return Optional.empty();
        }
        Optional<AccountHolder> holder = Identity.find(request);
        return holder.filter(AccountHolder::mustChangePassword).isPresent()
                ? Optional.empty()
                : Optional.of(holder.map(Audience::of).orElse(PUBLIC));
    }

    private static Audience of(AccountHolder holder) {
        return new Audience(
                Optional.of(holder.role()),
                holder.remit(),
                Optional.of(holder.account().id()));
    }

    /** All who are answered as this one is where nobody asks for a name. */
    public Audience withAllAlike() {
        return new Audience(role, remit, Optional.empty());
    }

    /** Whether those of it are signed in. */
    public boolean isSignedIn() {
        return role.isPresent();
    }
}
