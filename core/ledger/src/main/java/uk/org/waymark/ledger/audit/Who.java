package uk.org.waymark.ledger.audit;

import java.util.Optional;
import uk.org.waymark.ledger.entry.Account;

/**
 * The person behind an act as far as it is known.
 *
 * @param account empty where nobody was signed in
 * @param name empty where the person was erased
 */
public record Who(Optional<Account> account, Optional<String> name) {
    /** Nobody who is known. */
    public static final Who NOBODY = new Who(Optional.empty(), Optional.empty());

    public boolean isNobody() {
        return account.isEmpty();
    }

    /** Whether there was a person who has been erased since. */
    public boolean isFormer() {
        return account.isPresent() && name.isEmpty();
    }
}
