package uk.org.waymark.web.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderConfigurationTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final HandClock clock = new HandClock();
    private volatile int status = 200;
    private volatile String claimed = "";
    private HttpServer server;
    private ProviderConfiguration configuration;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        claimed = issuer;
        server.createContext("/.well-known/openid-configuration", exchange -> {
            asked.incrementAndGet();
            byte[] body = document(claimed).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        configuration = new ProviderConfiguration(issuer, clock);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theProviderIsAskedOnceAnHour() {
        assertSame(configuration.answer(), configuration.answer());
        assertEquals(1, asked.get());

        clock.pass(ProviderConfiguration.KEPT);
        configuration.answer();
        assertEquals(2, asked.get());
    }

    @Test
    void aProviderThatIsAwayIsAskedAgainAfterSomeSecondsAndNotBefore() {
        status = 503;
        assertThrows(FlowFault.class, configuration::answer);
        assertThrows(FlowFault.class, configuration::answer);
        assertEquals(1, asked.get());

        status = 200;
        clock.pass(ProviderConfiguration.BETWEEN_TRIES);
        assertEquals(claimed, configuration.answer().getIssuer().getValue());
    }

    @Test
    void whatItSaidBeforeItWentAwayIsKeptAndStillItCountsAsAway() {
        configuration.answer();
        status = 503;
        clock.pass(ProviderConfiguration.BETWEEN_LOOKS);

        assertFalse(configuration.isAnswering());
        assertEquals(claimed, configuration.answer().getIssuer().getValue());
        status = 200;
        clock.pass(ProviderConfiguration.BETWEEN_TRIES);
        assertTrue(configuration.isAnswering());
    }

    @Test
    void anAnswerForAnotherIssuerIsNone() {
        claimed = "https://id.example.com";

        assertThrows(FlowFault.class, configuration::answer);
    }

    private static String document(String issuer) {
        return """
                {"issuer": "%s", "authorization_endpoint": "%<s/authorize", "token_endpoint": "%<s/token",
                 "jwks_uri": "%<s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """
                .formatted(issuer);
    }

    /** A clock that a test moves. */
    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2009-05-01T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
