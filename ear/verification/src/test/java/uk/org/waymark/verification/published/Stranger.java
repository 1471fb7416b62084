package uk.org.waymark.verification.published;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has not signed in, keeps no cookie and runs no script. */
record Stranger(URI product) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/published[^\"#]*)\"");

    HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.resolve(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    String text(String address) throws IOException, InterruptedException {
        return text(get(address));
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Every answer that the public site leads to, by address, with all the headers that are about the answer. */
    Map<String, String> all(String first) throws IOException, InterruptedException {
        Map<String, String> found = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        waiting.add(first);
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            if (found.containsKey(address)) {
                continue;
            }
            HttpResponse<byte[]> answer = get(address);
            String text = answer.statusCode() + " " + headers(answer) + "\n" + text(answer);
            found.put(address, text);
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                waiting.add(link.group(1).replace("&amp;", "&"));
            }
        }
        return found;
    }

    /** The server says that a connection is closed after some hundred requests, whatever was asked for. */
    private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        headers.remove("Date");
        headers.remove("Connection");
        return headers;
    }
}
