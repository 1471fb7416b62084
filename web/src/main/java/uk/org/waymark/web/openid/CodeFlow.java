package uk.org.waymark.web.openid;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import uk.org.waymark.ledger.openid.OpenIdSettings;
import uk.org.waymark.web.openid.FlowFault.Kind;

/** The authorization code flow: where to send somebody, and what the provider gives for the code they come back with. */
final class CodeFlow {
    private final OpenIdSettings settings;
    private final ClientID client;

    CodeFlow(OpenIdSettings settings) {
        this.settings = settings;
        this.client = new ClientID(settings.clientId());
    }

    /** Where to send somebody who begins to sign in. */
    URI departure(OIDCProviderMetadata provider, Pending pending, URI redirect) {
        Scope scope = new Scope(settings.scopes().toArray(String[]::new));
        return new AuthenticationRequest.Builder(ResponseType.CODE, scope, client, redirect)
                .endpointURI(provider.getAuthorizationEndpointURI())
                .state(pending.state())
                .nonce(pending.nonce())
                .codeChallenge(pending.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * The tokens for what somebody came back with.
     *
     * @throws FlowFault when it is not the answer to what was asked, or the provider gives none
     */
    OIDCTokens tokens(OIDCProviderMetadata provider, Pending pending, URI redirect, URI arrival) {
        return exchange(provider, pending, redirect, code(provider, pending, arrival));
    }

    private static AuthorizationCode code(OIDCProviderMetadata provider, Pending pending, URI arrival) {
        AuthenticationResponse answer;
        try {
            answer = AuthenticationResponseParser.parse(arrival);
        } catch (ParseException fault) {
            throw new FlowFault(Kind.STALE, "What came back is no answer of a provider", fault);
        }
        if (!pending.state().equals(answer.getState())) {
            throw new FlowFault(Kind.STALE, "What came back answers another sign-in");
        }
        if (answer.getIssuer() != null && !answer.getIssuer().equals(provider.getIssuer())) {
            throw new FlowFault(Kind.NOT_BELIEVED, "What came back is the answer of another provider");
        }
        if (!answer.indicatesSuccess()) {
            throw new FlowFault(
                    Kind.DENIED,
                    "The provider says "
                            + answer.toErrorResponse().getErrorObject().getCode());
        }
        AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new FlowFault(Kind.STALE, "What came back has no code");
        }
        return code;
    }

    private OIDCTokens exchange(OIDCProviderMetadata provider, Pending pending, URI redirect, AuthorizationCode code) {
        HTTPRequest request = new TokenRequest.Builder(
                        provider.getTokenEndpointURI(),
                        authentication(provider),
                        new AuthorizationCodeGrant(code, redirect, pending.verifier()))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(ProviderConfiguration.MILLISECONDS_TO_ANSWER);
        request.setReadTimeout(ProviderConfiguration.MILLISECONDS_TO_ANSWER);
        try {
            TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
            if (answer instanceof OIDCTokenResponse given) {
                return given.getOIDCTokens();
            }
            throw new FlowFault(
                    Kind.NOT_BELIEVED,
                    "The provider gives no tokens: "
                            + answer.toErrorResponse().getErrorObject().getCode());
        } catch (ParseException unreadable) {
            // Its message may quote what was sent.
            throw new FlowFault(Kind.NOT_BELIEVED, "The provider's tokens cannot be read");
        } catch (IOException fault) {
            throw new FlowFault(Kind.AWAY, "The provider does not give tokens", fault);
        }
    }

    private ClientAuthentication authentication(OIDCProviderMetadata provider) {
        List<ClientAuthenticationMethod> methods = provider.getTokenEndpointAuthMethods();
        Secret secret = new Secret(settings.clientSecret());
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(client, secret) : new ClientSecretPost(client, secret);
    }
}
