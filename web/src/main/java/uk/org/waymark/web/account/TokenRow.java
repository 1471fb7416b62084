package uk.org.waymark.web.account;

import java.time.Instant;
import uk.org.waymark.ledger.account.Token;
import uk.org.waymark.web.words.Words;

/** A token as its owner sees it. */
public record TokenRow(String id, String label, String made, String lastUsed, String state, boolean good) {
    static TokenRow of(Token token, Instant now) {
        return new TokenRow(
                token.id().toString(),
                token.label(),
                Words.date(token.created()),
                token.lastUsed().map(Words::date).orElseGet(() -> Words.say("own.token.unused")),
                state(token, now),
                token.isGood(now));
    }

    private static String state(Token token, Instant now) {
        if (token.revoked().isPresent()) {
            return Words.say("own.token.revoked", Words.date(token.revoked().get()));
        }
        return Words.say(token.isGood(now) ? "own.token.until" : "own.token.expired", Words.date(token.expires()));
    }
}
