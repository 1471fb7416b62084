package uk.org.waymark.web.openid;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.ledger.openid.Claims;
import uk.org.waymark.ledger.openid.Identity;
import uk.org.waymark.ledger.openid.OpenIdSettings;
import uk.org.waymark.ledger.setting.Settings;

/** The way in by the council's own provider, where one is set; the sign-in page shows it, and whether it is open. */
@ApplicationScoped
public class OpenIdDoor {
    private final Optional<OpenIdSettings> settings;
    private final Optional<ProviderConfiguration> configuration;

    /** Keeps the keys it has fetched, so it lasts as long as what the provider says of itself. */
    private volatile Optional<Checked> checked = Optional.empty();

    private record Checked(OIDCProviderMetadata provider, IdentityTokens tokens) {}

    /** Somebody who came back, and the token that says so, which the provider wants to see when they sign out. */
    record Arrival(Identity identity, JWT token) {}

    @Inject
    public OpenIdDoor(Settings settings) {
        this.settings = OpenIdSettings.find(settings);
        this.configuration = this.settings.map(set -> new ProviderConfiguration(set.issuer(), Clock.systemUTC()));
    }

    /** For the container's proxy only. */
    protected OpenIdDoor() {
        this(new Settings(key -> Optional.empty()));
    }

    boolean isThere() {
        return settings.isPresent();
    }

    /** Whether the provider answers. */
    boolean isOpen() {
        return configuration.filter(ProviderConfiguration::isAnswering).isPresent();
    }

    String words() {
        return set().button();
    }

    PendingSeal seal() {
        return new PendingSeal(set().clientSecret());
    }

    URI departure(Pending pending, URI redirect) {
        return new CodeFlow(set()).departure(provider(), pending, redirect);
    }

    /**
     * Who came back.
     *
     * @throws FlowFault when that cannot be said
     */
    Arrival arrive(Pending pending, URI redirect, URI arrival) {
        OIDCProviderMetadata provider = provider();
        OIDCTokens tokens = new CodeFlow(set()).tokens(provider, pending, redirect, arrival);
        IDTokenClaimsSet said = tokens(provider).read(tokens.getIDToken(), pending.nonce());
        Claims claims = new Claims(said.toJSONObject());
        URI more = provider.getUserInfoEndpointURI();
        if (more != null && claims.values(set().roles().claim()).isEmpty()) {
            Map<String, Object> all = new HashMap<>(UserInfo.claims(more, tokens.getAccessToken(), said.getSubject()));
            all.putAll(claims.said());
            claims = new Claims(all);
        }
        Identity identity =
                new Identity(said.getIssuer().getValue(), said.getSubject().getValue(), claims);
        return new Arrival(identity, tokens.getIDToken());
    }

    /** Where somebody ends the session at the provider too, if it offers that. */
    Optional<URI> farewell(JWT token, URI back) {
        return Optional.ofNullable(provider().getEndSessionEndpointURI())
                .map(end -> new LogoutRequest(end, token, back, null).toURI());
    }

    private IdentityTokens tokens(OIDCProviderMetadata provider) {
        Checked current = checked.filter(kept -> kept.provider() == provider)
                .orElseGet(() -> new Checked(provider, new IdentityTokens(provider, new ClientID(set().clientId()))));
        checked = Optional.of(current);
        return current.tokens();
    }

    private OIDCProviderMetadata provider() {
        return configuration.orElseThrow(OpenIdDoor::notThere).answer();
    }

    private OpenIdSettings set() {
        return settings.orElseThrow(OpenIdDoor::notThere);
    }

    private static IllegalStateException notThere() {
        return new IllegalStateException("No OpenID provider is set");
    }
}
