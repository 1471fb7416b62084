package uk.org.waymark.web.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.openid.OpenIdSettings;
import uk.org.waymark.ledger.setting.Settings;

class CodeFlowTest {
    private static final URI BACK = URI.create("https://waymark.example.org/sign-in/openid/back");
    private static final Pending PENDING = Pending.begin("/themes", Instant.parse("2009-05-01T09:00:00Z"));
    private static final Map<String, String> SET = Map.of(
            "waymark.openid.issuer", "https://id.example.org",
            "waymark.openid.client.id", "waymark",
            "waymark.openid.client.secret", "hush");

    private final CodeFlow flow =
            new CodeFlow(OpenIdSettings.find(new Settings(key -> Optional.ofNullable(SET.get(key))))
                    .orElseThrow());
    private final OIDCProviderMetadata provider = provider();

    @Test
    void somebodyIsSentToTheProviderWithAChallengeAndNeverWithTheSecret() {
        String departure = flow.departure(provider, PENDING, BACK).toString();

        assertTrue(departure.startsWith("https://id.example.org/authorize?"), departure);
        assertTrue(departure.contains("code_challenge_method=S256"), departure);
        assertTrue(departure.contains("state=" + PENDING.state().getValue()), departure);
        assertTrue(departure.contains("nonce=" + PENDING.nonce().getValue()), departure);
        assertTrue(
                departure.contains("redirect_uri=https%3A%2F%2Fwaymark.example.org%2Fsign-in%2Fopenid%2Fback"),
                departure);
        assertFalse(departure.contains("hush"), departure);
        assertFalse(departure.contains(PENDING.verifier().getValue()), departure);
    }

    @Test
    void anAnswerWithAnotherStateIsOfNoSignInBegunHere() {
        assertEquals(FlowFault.Kind.STALE, kind("?code=abc&state=forged"));
        assertEquals(FlowFault.Kind.STALE, kind("?code=abc"));
        assertEquals(FlowFault.Kind.STALE, kind(""));
    }

    @Test
    void anAnswerOfAnotherProviderIsNotBelieved() {
        assertEquals(FlowFault.Kind.NOT_BELIEVED, kind("?code=abc&iss=https://id.example.com&state=" + state()));
    }

    @Test
    void aRefusalOfTheProviderIsARefusal() {
        assertEquals(FlowFault.Kind.DENIED, kind("?error=access_denied&state=" + state()));
    }

    private static String state() {
        return PENDING.state().getValue();
    }

    private FlowFault.Kind kind(String query) {
        URI arrival = URI.create(BACK + query);
        return assertThrows(FlowFault.class, () -> flow.tokens(provider, PENDING, BACK, arrival))
                .kind();
    }

    private static OIDCProviderMetadata provider() {
        OIDCProviderMetadata provider = new OIDCProviderMetadata(
                new Issuer("https://id.example.org"),
                List.of(SubjectType.PUBLIC),
                URI.create("https://id.example.org/keys"));
        provider.setAuthorizationEndpointURI(URI.create("https://id.example.org/authorize"));
        return provider;
    }
}
