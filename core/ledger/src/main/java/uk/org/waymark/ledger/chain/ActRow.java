package uk.org.waymark.ledger.chain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An act, column by column, before it has a place in the chain. Its time is whole microseconds, as PostgreSQL keeps them.
 *
 * @param recordedBy who did it; empty where nobody was signed in
 * @param act what was done, by its name in the audit
 * @param about the account it was done to
 * @param agreement the agreement of the theme it concerns
 * @param theme the theme it concerns
 * @param detail what else there is to say
 * @param role the role it gives the account; agreement and theme are then the account's
 * @param sha256 the digest of what it left elsewhere: a stored password, a token, a file
 */
public record ActRow(
        Instant recordedAt,
        Optional<UUID> recordedBy,
        String act,
        Optional<UUID> about,
        Optional<String> agreement,
        Optional<String> theme,
        String detail,
        Optional<String> role,
        Optional<Hash> sha256) {
    public ActRow {
        if (!recordedAt.equals(Row.whole(recordedAt))) {
            throw new IllegalArgumentException(
                    "Recorded at " + recordedAt + " is finer than a microsecond, which PostgreSQL would cut");
        }
    }
}
