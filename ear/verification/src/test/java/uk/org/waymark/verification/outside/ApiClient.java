package uk.org.waymark.verification.outside;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import uk.org.waymark.verification.product.RunningProduct;

/** A program that calls a product's API with somebody's token. */
record ApiClient(RunningProduct product, String token) {
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    JsonObject json(String path) throws IOException, InterruptedException {
        try (JsonReader reader = Json.createReader(new StringReader(get(path).body()))) {
            return reader.readObject();
        }
    }

    /** Sends a table of figures. */
    HttpResponse<String> figures(String table) throws IOException, InterruptedException {
        return send("POST", "outturns", table);
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(product.baseUrl().resolve("api/v1/" + path))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "text/csv; charset=utf-8")
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
