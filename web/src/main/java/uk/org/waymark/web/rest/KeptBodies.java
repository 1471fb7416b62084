package uk.org.waymark.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.org.waymark.position.BoundedCache;

/** Answers to everybody as they were written, by the tags that stand for all that they rest on. */
@ApplicationScoped
public class KeptBodies {
    private static final long MOST_BYTES = 32L << 20;

    private final Jsonb json = JsonbBuilder.create();
    private final BoundedCache<EntityTag, Body> bodies = new BoundedCache<>(MOST_BYTES, Body::size);

    /** What an answer says, and the headers it says it under. */
    private static final class Body {
        private final byte[] bytes;
        private final MultivaluedMap<String, Object> headers;

        Body(byte[] bytes, MultivaluedMap<String, Object> headers) {
            this.bytes = bytes;
            this.headers = headers;
        }

        int size() {
            return bytes.length;
        }

        ResponseBuilder answer() {
            ResponseBuilder answer = Response.ok(bytes);
            headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
            return answer;
        }
    }

    Optional<ResponseBuilder> find(EntityTag tag) {
        return bodies.find(tag).map(Body::answer);
    }

    /** Writes an answer and keeps it under a tag. */
    ResponseBuilder keep(EntityTag tag, Response answer) {
        Body body = new Body(written(answer.getEntity()), answer.getHeaders());
        bodies.keep(tag, body);
        return body.answer();
    }

    /** An answer as it is sent: bytes and texts as they are, anything else in JSON. */
    byte[] written(Object said) {
        if (said instanceof byte[] bytes) {
            return bytes;
        }
        String text = said instanceof String already ? already : json.toJson(said);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
