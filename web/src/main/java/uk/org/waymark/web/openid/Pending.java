package uk.org.waymark.web.openid;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A sign-in that was begun and has not come back: what has to come back with it, and the page that was asked for.
 *
 * @param wanted an address of this application, such as "/capture/health?period=2008-09-Q3"
 */
record Pending(State state, Nonce nonce, CodeVerifier verifier, String wanted, Instant begun) {
    static final Duration LONGEST = Duration.ofMinutes(15);

    static Pending begin(String wanted, Instant now) {
        return new Pending(new State(), new Nonce(), new CodeVerifier(), wanted, now);
    }

    boolean isInTime(Instant now) {
        return now.isBefore(begun.plus(LONGEST));
    }

    Map<String, Object> texts() {
        return Map.of(
                "state", state.getValue(),
                "nonce", nonce.getValue(),
                "verifier", verifier.getValue(),
                "wanted", wanted,
                "begun", begun.toString());
    }

    static Pending of(Map<String, Object> texts) {
        return new Pending(
                new State(text(texts, "state")),
                new Nonce(text(texts, "nonce")),
                new CodeVerifier(text(texts, "verifier")),
                text(texts, "wanted"),
                Instant.parse(text(texts, "begun")));
    }

    private static String text(Map<String, Object> texts, String name) {
        return String.valueOf(texts.get(name));
    }
}
