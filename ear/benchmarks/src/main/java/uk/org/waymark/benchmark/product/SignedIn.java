package uk.org.waymark.benchmark.product;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A demonstration account that has signed in to the product, and has made itself a token for the API. */
public final class SignedIn {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">(waymark_[^<]+)</code>");

    private final URI product;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String apiToken;

    private SignedIn(URI product, String login) throws IOException, InterruptedException {
        this.product = product;
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(open("sign-in"));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(Map.of("login", login, "password", "waymark-demonstration", "enter", "Sign in"));
        post("sign-in", fields);
        String formToken = first(TOKEN, open("account"));
        this.apiToken =
                first(SECRET, post("account", Map.of("act", "token", "label", "benchmark", "form-token", formToken)));
    }

    /** Signs in as people do. */
    public static SignedIn to(Product product, String login) throws IOException, InterruptedException {
        return new SignedIn(product.address(), login);
    }

    /** The headers of a page's request in this session. */
    public Map<String, String> session() {
        return Map.of(
                "Cookie",
                cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    /** Sends a file of figures of the default agreement to the API and waits until it is taken. */
    public void sendFigures(String csv) throws IOException, InterruptedException {
        send("api/v1/outturns", csv);
    }

    /** The same of another agreement. */
    public void sendFigures(String agreement, String csv) throws IOException, InterruptedException {
        send("api/v1/agreements/" + agreement + "/outturns", csv);
    }

    private void send(String path, String csv) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(product.resolve(path))
                        .timeout(Duration.ofMinutes(10))
                        .header("Authorization", "Bearer " + apiToken)
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(csv))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The figures were not taken: " + answer.body());
        }
    }

    /**
     * Opens a page.
     *
     * @return its text; anything but a page is a failure
     */
    public String open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(product.resolve(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("/" + path + " is answered " + answer.statusCode());
        }
        return answer.body();
    }

    private String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                        HttpRequest.newBuilder(product.resolve(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String first(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("Not signed in; the page has no " + pattern);
        }
        return found.group(1);
    }
}
