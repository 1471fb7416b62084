package uk.org.waymark.web.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real tokens, signed here, and the keys for them published by a real server. */
class IdentityTokensTest {
    private static final String ISSUER = "https://id.example.org";
    private static final ClientID CLIENT = new ClientID("waymark");
    private static final Nonce NONCE = new Nonce("asked for this");
    private static final RSAKey KEY = key("first");
    private static final RSAKey LATER_KEY = key("second");

    private HttpServer server;
    private volatile JWKSet published = new JWKSet(KEY.toPublicJWK());
    private IdentityTokens tokens;

    @BeforeEach
    void publishKeys() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            byte[] body = published.toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        OIDCProviderMetadata provider = new OIDCProviderMetadata(
                new Issuer(ISSUER),
                List.of(SubjectType.PUBLIC),
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys"));
        provider.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256, JWSAlgorithm.HS256));
        tokens = new IdentityTokens(provider, CLIENT);
    }

    @AfterEach
    void stopPublishing() {
        server.stop(0);
    }

    @Test
    void aTokenForThisClientAndThisRequestIsBelieved() {
        assertEquals(
                "amelia", tokens.read(signed(KEY, sound()), NONCE).getSubject().getValue());
    }

    @Test
    void aKeyThatCameLaterIsLookedFor() {
        tokens.read(signed(KEY, sound()), NONCE);
        published = new JWKSet(List.of(KEY.toPublicJWK(), LATER_KEY.toPublicJWK()));

        assertEquals(
                "amelia",
                tokens.read(signed(LATER_KEY, sound()), NONCE).getSubject().getValue());
    }

    @Test
    void aTokenSignedByAKeyThatIsNotThisProvidersIsRefused() {
        refused(signed(LATER_KEY, sound()));
        refused(signed(key("first"), sound()));
    }

    @Test
    void aTokenForAnotherClientIsRefused() {
        refused(signed(KEY, sound().audience("payroll")));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(signed(KEY, sound().issuer("https://id.example.com")));
    }

    @Test
    void aTokenForAnotherRequestOrForNoneIsRefused() {
        refused(signed(KEY, sound().claim("nonce", "asked for that")));
        refused(signed(KEY, sound().claim("nonce", null)));
    }

    @Test
    void anExpiredTokenIsRefusedOnceClocksCannotExplainIt() {
        tokens.read(signed(KEY, sound().expirationTime(secondsFromNow(-30))), NONCE);

        refused(signed(KEY, sound().expirationTime(secondsFromNow(-120))));
        refused(signed(KEY, sound().issueTime(secondsFromNow(120))));
    }

    @Test
    void aTokenThatWasNotSignedIsRefused() {
        refused(new PlainJWT(sound().build()));
    }

    @Test
    void aTokenSignedWithASharedSecretIsRefusedEvenIfTheProviderAnnouncesSuch() throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), sound().build());
        token.sign(new MACSigner(KEY.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));

        refused(token);
    }

    @Test
    void whileTheKeysCannotBeHadNothingIsBelieved() {
        server.stop(0);

        refused(signed(KEY, sound()));
    }

    private void refused(JWT token) {
        FlowFault fault = assertThrows(FlowFault.class, () -> tokens.read(token, NONCE));
        assertEquals(FlowFault.Kind.NOT_BELIEVED, fault.kind());
    }

    private static JWTClaimsSet.Builder sound() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(CLIENT.getValue())
                .subject("amelia")
                .claim("nonce", NONCE.getValue())
                .issueTime(secondsFromNow(-1))
                .expirationTime(secondsFromNow(300));
    }

    private static JWT signed(RSAKey key, JWTClaimsSet.Builder claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token;
        } catch (JOSEException fault) {
            throw new AssertionError(fault);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException fault) {
            throw new AssertionError(fault);
        }
    }

    private static Date secondsFromNow(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
