package uk.org.waymark.verification.permission;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who goes from address to address without a browser: nobody in particular, or a demonstration account. */
public final class Visitor {
    private static final String PASSWORD = "waymark-demonstration";
    private static final String PART = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">(waymark_[^<]+)</code>");

    private URI product;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private Optional<String> apiToken = Optional.empty();
    private String formToken = "";

    private Visitor(URI product) {
        this.product = product;
    }

    static Visitor nobody(URI product) {
        return new Visitor(product);
    }

    /** Signs in as people do, and makes a token for the API on the page of the own account. */
    public static Visitor signedIn(URI product, String login) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(product);
        HttpResponse<String> door = visitor.get("/sign-in");
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(door.body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(Map.of("login", login, "password", PASSWORD, "enter", "Sign in"));
        HttpResponse<String> entered = visitor.send(visitor.form("/sign-in", fields));
        HttpResponse<String> account = visitor.get("/account");
        if (account.statusCode() != 200) {
            throw new IllegalStateException(login + " cannot sign in: " + entered.statusCode() + "\n" + entered.body());
        }
        visitor.formToken = first(TOKEN, account.body());
        HttpResponse<String> made = visitor.post("/account", Map.of("act", "token", "label", "walk"));
        visitor.apiToken = Optional.of(first(SECRET, made.body()));
        return visitor;
    }

    /** The token for the API that was made when this visitor signed in. */
    public String apiToken() {
        return apiToken.orElseThrow();
    }

    /** Goes on at another Waymark, with the same session. */
    public void goOnAt(URI other) {
        product = other;
    }

    /** The header that carries this visitor's session, for a request made by hand. */
    public String cookieHeader() {
        return "Cookie: "
                + cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    /** Opens a page by a request that is answered anew, whatever is kept. */
    HttpResponse<String> getAnew(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).header("If-Match", "*").GET());
    }

    /** The bytes of a file; anything but a file is a failure. */
    public byte[] download(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(HttpRequest.newBuilder(at(path)).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode() + "\n"
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    /** Sends a form of a page, with the token of this session. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("form-token", formToken);
        return send(form(path, all));
    }

    /** Sends a form with a file of so many bytes, as a browser does, with the token of this session. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, InputStream file, int length)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("form-token", formToken);
        String begin = all.entrySet().stream()
                .map(field -> PART.formatted(field.getKey(), "") + field.getValue() + "\r\n")
                .collect(Collectors.joining("", "", PART.formatted("file", "; filename=\"evidence.pdf\"")));
        String end = "\r\n--part--\r\n";
        BodyPublisher whole = BodyPublishers.concat(
                BodyPublishers.ofString(begin), BodyPublishers.ofInputStream(() -> file), BodyPublishers.ofString(end));
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.fromPublisher(whole, begin.length() + length + end.length())));
    }

    /** Sends a form as the page of another site would make this visitor's browser send it. */
    HttpResponse<String> postFromElsewhere(String path) throws IOException, InterruptedException {
        return send(form(path, Map.of("act", "anything"))
                .setHeader("Origin", "https://elsewhere.example")
                .setHeader("Sec-Fetch-Site", "cross-site"));
    }

    /** Sends a form of our own site without the token, as a page that stole a place in ours might. */
    HttpResponse<String> postWithoutToken(String path) throws IOException, InterruptedException {
        return send(form(path, Map.of("act", "erase", "sure", "yes")));
    }

    /** Asks the API, with this visitor's token. */
    public HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        boolean sending = method.equals("POST");
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .method(method, sending ? BodyPublishers.ofString(figure(path)) : BodyPublishers.noBody());
        apiToken.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        if (sending) {
            request.header("Content-Type", "text/csv");
        }
        return send(request);
    }

    /** Sends a file to the API, with this visitor's token. */
    public HttpResponse<String> sendFile(String path, String contentType, byte[] file)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(file));
        apiToken.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return send(request);
    }

    /** One figure of the measure that an address names last. */
    private static String figure(String path) {
        return "code,period,outturn\n" + path.replaceFirst(".*#", "") + ",2008-09-Q2,1\n";
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return product.resolve(path.substring(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(Pattern wanted, String page) {
        Matcher found = wanted.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The page has no " + wanted + ":\n" + page);
        }
        return found.group(1);
    }
}
