package uk.org.waymark.ledger.account;

import java.util.Optional;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/** An account to be made: for whom, and what for. */
public record NewAccount(String name, Optional<String> email, Role role, Optional<Remit> remit) {
    private static final int LONGEST = 200;

    public NewAccount {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A person has a name of at most " + LONGEST + " letters, not \"" + name + "\"");
        }
        if (role.hasRemit() != remit.isPresent()) {
            throw new IllegalArgumentException(
                    "The role " + role.words() + (role.hasRemit() ? " needs a theme" : " has no theme of its own"));
        }
    }
}
