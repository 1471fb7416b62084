package uk.org.waymark.ledger.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a client of the API shows instead of a password, as its owner sees it; the secret itself is kept nowhere. */
public record Token(
        UUID id,
        String label,
        Instant created,
        Instant expires,
        Optional<Instant> lastUsed,
        Optional<Instant> revoked) {
    /** Whether it is good at a moment. */
    public boolean isGood(Instant now) {
        return revoked.isEmpty() && now.isBefore(expires);
    }
}
