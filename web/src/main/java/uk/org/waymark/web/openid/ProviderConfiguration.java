package uk.org.waymark.web.openid;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the provider says of itself, asked for when it is first needed and kept for an hour. An old answer is better than
 * none; a provider that is away is asked again after some seconds, and not by every request.
 */
final class ProviderConfiguration {
    static final int MILLISECONDS_TO_ANSWER = 10_000;
    static final Duration KEPT = Duration.ofHours(1);
    static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);
    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);

    private final Issuer issuer;
    private final Clock clock;
    private Optional<OIDCProviderMetadata> answer = Optional.empty();
    private Optional<FlowFault> fault = Optional.empty();
    private Instant asked = Instant.MIN;

    ProviderConfiguration(String issuer, Clock clock) {
        this.issuer = new Issuer(issuer);
        this.clock = clock;
    }

    /**
     * The latest answer; the same object as long as the provider says the same.
     *
     * @throws FlowFault when the provider has never answered, or answers for another issuer
     */
    synchronized OIDCProviderMetadata answer() {
        askAfter(KEPT);
        return answer.orElseThrow(() -> fault.orElseThrow());
    }

    /** Whether it answers these days; looked at more often, because nobody should be sent to a provider that is away. */
    synchronized boolean isAnswering() {
        askAfter(BETWEEN_LOOKS);
        return fault.isEmpty();
    }

    private void askAfter(Duration pause) {
        Duration wait = fault.isPresent() ? BETWEEN_TRIES : pause;
        if (asked.equals(Instant.MIN) || !clock.instant().isBefore(asked.plus(wait))) {
            ask();
            asked = clock.instant();
        }
    }

    private void ask() {
        try {
            OIDCProviderMetadata now =
                    OIDCProviderMetadata.resolve(issuer, MILLISECONDS_TO_ANSWER, MILLISECONDS_TO_ANSWER);
            answer = answer.filter(before -> before.toJSONObject().equals(now.toJSONObject()))
                    .or(() -> Optional.of(now));
            fault = Optional.empty();
        } catch (IOException | GeneralException away) {
            fault = Optional.of(
                    new FlowFault(FlowFault.Kind.AWAY, "The OpenID provider " + issuer + " does not answer", away));
        }
    }
}
