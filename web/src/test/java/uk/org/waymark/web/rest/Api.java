package uk.org.waymark.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.rest.question.Questions;
import uk.org.waymark.web.rest.question.Records;
import uk.org.waymark.web.signin.SignedIn;

/** The API in memory: the real JAX-RS runtime with the real resources, without a server and a database. */
final class Api {
    private static final URI BASE = URI.create("http://localhost/api/");

    private final ApplicationHandler handler;

    /** The API on 1 May 2009, open to the public. */
    Api(Records records) {
        this(records, true);
    }

    /** The API on 1 May 2009. */
    Api(Records records, boolean open) {
        this(records, open, new Nobody());
    }

    /** The API as somebody by name asks it, who is let in as everybody is. */
    static Api signedIn(Records records) {
        return new Api(records, true, new Nobody() {
            @Override
            public boolean isHere() {
                return true;
            }
        });
    }

    private Api(Records records, boolean open, SignedIn asking) {
        Clock clock = Clock.fixed(Instant.parse("2009-05-01T09:00:00Z"), Known.LONDON);
        Settings settings = new Settings(key ->
                Optional.ofNullable(Map.of("waymark.public.read", open ? "closed" : "nothing", "waymark.sample", "test")
                        .get(key)));
        CacheRule cacheRule = new CacheRule(settings, asking);
        Answers answers = new Answers(records, new Questions(records, clock), cacheRule, new KeptBodies());
        ResourceConfig application = ResourceConfig.forApplication(new WaymarkApi())
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bindFactory(() -> records).to(Records.class);
                        bindFactory(() -> answers).to(Answers.class);
                        bindFactory(() -> cacheRule).to(CacheRule.class);
                        bindFactory(() -> settings).to(Settings.class);
                        bindFactory(() -> new Nobody()).to(SignedIn.class);
                    }
                });
        handler = new ApplicationHandler(application);
    }

    /** Somebody without a token. */
    private static class Nobody extends SignedIn {
        @Override
        public void requireKnown() {
            // there is no database to be away
        }

        @Override
        public void requireDoor() {
            // nor to be asked whether it is
        }

        @Override
        public boolean isRefused() {
            return false;
        }

        @Override
        public Optional<AccountHolder> findHolder() {
            return holder();
        }

        @Override
        protected Optional<AccountHolder> holder() {
            return Optional.empty();
        }
    }

    /** What came back. */
    record Answered(int status, MultivaluedMap<String, Object> headers, String body) {
        String header(String name) {
            return String.valueOf(headers.getFirst(name));
        }

        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    Answered get(String address) {
        return ask("GET", address, Map.of());
    }

    Answered ask(String method, String address, Map<String, String> headers) {
        var request = new ContainerRequest(
                BASE, BASE.resolve(address), method, null, new MapPropertiesDelegate(), handler.getConfiguration());
        headers.forEach(request::header);
        var body = new ByteArrayOutputStream();
        try {
            ContainerResponse response = handler.apply(request, body).get();
            return new Answered(response.getStatus(), response.getHeaders(), body.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
