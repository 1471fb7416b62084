package uk.org.waymark.web.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Believes an identity token or refuses it: signed by a key the provider publishes now, with an algorithm of public keys
 * that the provider announces, for this client, in answer to this very request, and not expired. A key that is not known
 * yet is looked for once more, since providers change their keys.
 */
final class IdentityTokens {
    private static final int SECONDS_CLOCKS_MAY_DIFFER = 60;
    private static final int LONGEST_KEY_SET = 512 * 1024;

    private final IDTokenValidator validator;

    IdentityTokens(OIDCProviderMetadata provider, ClientID client) {
        this(provider, client, keys(provider));
    }

    IdentityTokens(OIDCProviderMetadata provider, ClientID client, JWKSource<SecurityContext> keys) {
        validator = new IDTokenValidator(
                provider.getIssuer(), client, new JWSVerificationKeySelector<>(algorithms(provider), keys), null);
        validator.setMaxClockSkew(SECONDS_CLOCKS_MAY_DIFFER);
    }

    /**
     * What a token says.
     *
     * @throws FlowFault when it cannot be believed
     */
    IDTokenClaimsSet read(JWT token, Nonce nonce) {
        try {
            return validator.validate(token, nonce);
        } catch (BadJOSEException | JOSEException fault) {
            throw new FlowFault(FlowFault.Kind.NOT_BELIEVED, "The identity token is refused", fault);
        }
    }

    /** Without those of shared secrets and without none at all: such a token could be anybody's. */
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata provider) {
        List<JWSAlgorithm> announced = provider.getIDTokenJWSAlgs() == null ? List.of() : provider.getIDTokenJWSAlgs();
        Predicate<JWSAlgorithm> publicKeys = algorithm -> Stream.of(JWSAlgorithm.Family.RSA, JWSAlgorithm.Family.EC)
                .anyMatch(family -> family.contains(algorithm));
        Set<JWSAlgorithm> usable = announced.stream().filter(publicKeys).collect(Collectors.toSet());
        return usable.isEmpty() ? Set.of(JWSAlgorithm.RS256) : usable;
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata provider) {
        try {
            URL address = provider.getJWKSetURI().toURL();
            DefaultResourceRetriever retriever = new DefaultResourceRetriever(
                    ProviderConfiguration.MILLISECONDS_TO_ANSWER,
                    ProviderConfiguration.MILLISECONDS_TO_ANSWER,
                    LONGEST_KEY_SET);
            return JWKSourceBuilder.create(address, retriever).retrying(true).build();
        } catch (MalformedURLException fault) {
            throw new FlowFault(FlowFault.Kind.NOT_BELIEVED, "The provider names no keys", fault);
        }
    }
}
