package uk.org.waymark.web.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.ledger.snapshot.Footing;
import uk.org.waymark.web.operation.RequestTimes;
import uk.org.waymark.web.publication.EntityTag;
import uk.org.waymark.web.security.Blank;

/**
 * An answer as it is sent, and what it rests on. What has a tag of its own is the same for everybody, is kept packed too,
 * and is not sent to those who have it; a page has none, since each copy of it has a nonce of its own.
 */
final class KeptAnswer {
    private static final String POLICY = "Content-Security-Policy";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String TAG = "ETag";
    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=_-]+)'");
    /** What an answer takes beside its text, about. */
    private static final int OVERHEAD = 2_000;

    private final Footing footing;
    private final Optional<String> page;
    private final String contentType;
    private final Map<String, List<String>> headers;
    private final Optional<BlankedText> policy;
    private final BlankedText body;
    private final Optional<String> tag;
    private final Optional<byte[]> packed;

    private KeptAnswer(
            Footing footing,
            Optional<String> page,
            String contentType,
            Map<String, List<String>> headers,
            Optional<BlankedText> policy,
            BlankedText body) {
        this.footing = footing;
        this.page = page;
        this.contentType = contentType;
        this.policy = policy;
        this.body = body;
        this.tag = Optional.ofNullable(headers.get(TAG)).map(tags -> tags.get(0).replace("\"", ""));
        this.packed = tag.filter(any -> body.isWhole()).map(any -> Packing.pack(body.filled(blank -> "")));
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.headers.putAll(headers);
        this.headers.keySet().removeAll(List.of(POLICY, CONTENT_TYPE, TAG));
        packed.ifPresent(any -> this.headers.merge(
                "Vary",
                List.of("Accept-Encoding"),
                (one, other) -> List.of(String.join(", ", one) + ", " + other.get(0))));
    }

    /**
     * The answer that was recorded for a request.
     *
     * @param personal the marks that were left in it for what is the reader's own
     */
    static KeptAnswer of(
            Footing footing, HttpServletRequest request, AnswerRecorder recorded, Map<Blank, String> personal) {
        Map<Blank, String> marks = new EnumMap<>(Blank.class);
        marks.putAll(personal);
        Optional<String> policy =
                Optional.ofNullable(recorded.headers().get(POLICY)).map(policies -> policies.get(policies.size() - 1));
        policy.map(NONCE::matcher).filter(Matcher::find).ifPresent(found -> marks.put(Blank.NONCE, found.group(1)));
        return new KeptAnswer(
                footing,
                Optional.ofNullable(request.getAttribute(RequestTimes.PAGE)).map(String.class::cast),
                recorded.getContentType(),
                recorded.headers(),
                policy.map(text -> BlankedText.of(text.getBytes(StandardCharsets.ISO_8859_1), marks)),
                BlankedText.of(recorded.body(), marks));
    }

    Footing footing() {
        return footing;
    }

    /** How much memory it takes, about. */
    int bytes() {
        return OVERHEAD + body.length() + packed.map(bytes -> bytes.length).orElse(0);
    }

    /**
     * Sends it.
     *
     * @param personal what is the reader's own, as the page has to say it
     */
    void send(HttpServletRequest request, HttpServletResponse response, Function<Blank, String> personal)
            throws IOException {
        page.ifPresent(name -> request.setAttribute(RequestTimes.PAGE, name));
        String nonce = Blank.unguessable();
        Function<Blank, String> words = blank -> blank == Blank.NONCE ? nonce : personal.apply(blank);
        policy.ifPresent(
                text -> response.setHeader(POLICY, new String(text.filled(words), StandardCharsets.ISO_8859_1)));
        headers.forEach((name, values) -> setHeader(name, values, response));
        Optional<byte[]> small = packed.filter(bytes -> Packing.isTakenBy(request));
        if (tag.isPresent()
                && new EntityTag(tag.get() + (small.isPresent() ? "-gzip" : "")).isAllToSend(request, response)) {
            return;
        }
        small.ifPresent(bytes -> response.setHeader("Content-Encoding", "gzip"));
        byte[] text = small.orElseGet(() -> body.filled(words));
        if (contentType != null) {
            response.setContentType(contentType);
        }
        response.setContentLength(text.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(text);
        }
    }

    private static void setHeader(String name, List<String> values, HttpServletResponse response) {
        response.setHeader(name, values.get(0));
        values.stream().skip(1).forEach(value -> response.addHeader(name, value));
    }
}
