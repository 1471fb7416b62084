package uk.org.waymark.verification.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.verification.product.RunningProduct;

/** What the product answered. */
record Answered(HttpResponse<String> response) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** The answer to a GET below the product's root; headers are names and values in turn. */
    static Answered get(RunningProduct product, String address, String... headers)
            throws IOException, InterruptedException {
        return ask(product, "GET", address, headers);
    }

    static Answered ask(RunningProduct product, String method, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.baseUrl().resolve(address))
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Answered(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    JsonObject object() {
        try (JsonReader reader = Json.createReader(new StringReader(body()))) {
            return reader.readObject();
        }
    }

    JsonArray array() {
        try (JsonReader reader = Json.createReader(new StringReader(body()))) {
            return reader.readArray();
        }
    }

    Stream<JsonObject> measures() {
        return object().getJsonArray("measures").getValuesAs(JsonObject.class).stream();
    }

    JsonObject measure(String code) {
        return measures()
                .filter(measure -> measure.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The codes of the measures that are so. */
    Set<String> codes(Predicate<JsonObject> so) {
        return measures()
                .filter(so)
                .map(measure -> measure.getString("code"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
