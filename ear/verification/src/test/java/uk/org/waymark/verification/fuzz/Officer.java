package uk.org.waymark.verification.fuzz;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An officer of a theme with a session and a token, whose account somebody misuses. */
final class Officer {
    private static final String BOUNDARY = "waymark-fuzz";
    private static final String PART = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">(waymark_[^<]+)</code>");

    private final URI product;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String formToken = "";
    private String apiToken = "";

    private Officer(URI product) {
        this.product = product;
    }

    static Officer signedIn(URI product, String login) throws IOException, InterruptedException {
        Officer officer = new Officer(product);
        Map<String, String> fields = hidden(officer.page("sign-in"));
        fields.putAll(Map.of("login", login, "password", "waymark-demonstration", "enter", "Sign in"));
        officer.send(officer.form("sign-in", fields));
        officer.formToken = hidden(officer.page("account")).get("form-token");
        HttpResponse<String> made = officer.send(
                officer.form("account", Map.of("act", "token", "label", "fuzz", "form-token", officer.formToken)));
        Matcher secret = SECRET.matcher(made.body());
        if (!secret.find()) {
            throw new IllegalStateException(login + " has no token: " + made.statusCode());
        }
        officer.apiToken = secret.group(1);
        return officer;
    }

    /** The headers by which the product knows the officer, for a request made by hand. */
    String headers() {
        return "Authorization: Bearer " + apiToken + "\r\nCookie: "
                + cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "))
                + "\r\n";
    }

    /** A file as the product hands it out. */
    byte[] file(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(product.resolve(path)).build();
        return http.send(request, BodyHandlers.ofByteArray()).body();
    }

    /** Has a file checked as one of figures; nothing is recorded. */
    Answer check(StrangeFile file) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(product.resolve("api/v1/outturns?dryRun=true"))
                .header("Authorization", "Bearer " + apiToken)
                .header("Content-Type", file.mediaType())
                .POST(BodyPublishers.ofByteArray(file.content())));
    }

    /** Sends a file as evidence of a measure that there is not, so that it may be kept and is never named. */
    Answer addEvidence(StrangeFile file) throws IOException, InterruptedException {
        Map<String, String> fields = Map.of(
                "form-token",
                formToken,
                "agreement",
                "leicester-2008-11",
                "theme",
                "health",
                "period",
                "2008-09-Q2",
                "code",
                "NI 999",
                "title",
                "Survey",
                "link",
                "");
        return answer(parts("evidence", fields, "file", "a", file));
    }

    /** Has a file of definitions looked through on the page that installs such files; nothing is installed. */
    Answer propose(StrangeFile file) throws IOException, InterruptedException {
        String path = "definitions/install";
        Map<String, String> fields = hidden(page(path));
        fields.remove("folders-form");
        fields.put("look", "Check it");
        return answer(parts(path, fields, "sent", "definitions.zip", file));
    }

    private HttpRequest.Builder parts(
            String path, Map<String, String> fields, String field, String name, StrangeFile file) {
        String before = fields.entrySet().stream()
                .map(each -> PART.formatted(each.getKey(), "") + each.getValue() + "\r\n")
                .collect(Collectors.joining("", "", PART.formatted(field, "; filename=\"" + name + "\"")));
        return HttpRequest.newBuilder(product.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(before),
                        BodyPublishers.ofByteArray(file.content()),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")));
    }

    private Answer answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request);
        String head = response.headers().map().entrySet().stream()
                .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
                .collect(Collectors.joining("\n"));
        return new Answer(response.statusCode(), head, response.body());
    }

    private String page(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(product.resolve(path))).body();
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(product.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
