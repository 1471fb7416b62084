package uk.org.waymark.ledger.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A password that many accounts have and that is no secret. They share its hash, so it is worked out once for all of
 * them: a hash is made to be slow, and a dozen of them took a quarter of a start. For one thread.
 */
final class CommonPassword {
    private final PasswordHash passwords;
    private final Password password;
    private final Map<String, Boolean> looked = new HashMap<>();
    private Optional<String> own = Optional.empty();

    CommonPassword(PasswordHash passwords, Password password) {
        this.passwords = passwords;
        this.password = password;
    }

    /** Whether it leads to a hash. */
    boolean leadsTo(String hash) {
        return looked.computeIfAbsent(hash, stored -> passwords.matches(password, stored));
    }

    /** Its hash: one and the same, whoever gets it. */
    String hash() {
        if (own.isEmpty()) {
            own = Optional.of(passwords.hash(password));
        }
        return own.get();
    }
}
