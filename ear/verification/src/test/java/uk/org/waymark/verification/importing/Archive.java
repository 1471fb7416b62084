package uk.org.waymark.verification.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A long archive, sent through the API with a token: four figures of one quarter, each told anew from day to day. None of
 * them is about a later quarter, so that no position of one changes with it.
 */
public final class Archive {
    /** How many rows there are: the profile {@code drill} sends 100,000, which take a minute or two. */
    public static final int ROWS = Integer.getInteger("waymark.archive.rows", 20_000);

    private static final List<String> MEASURES = List.of("NI 39", "NI 40", "NI 126", "NI 142");
    private static final LocalDate FIRST_DAY = LocalDate.of(1930, 1, 1);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String token;
    private final String rows;

    /** @param token of an account that may import an archive */
    public Archive(String token) {
        this(token, ROWS);
    }

    /** One of so many rows. */
    public Archive(String token, int rows) {
        this.token = token;
        this.rows = IntStream.range(0, rows)
                .mapToObj(Archive::row)
                .collect(Collectors.joining("", "code,period,outturn,known from,source,reason\n", ""));
    }

    private static String row(int row) {
        int day = row / MEASURES.size();
        return "%s,2008/09 Q1,%d,%s,Archive,Told anew\n"
                .formatted(MEASURES.get(row % MEASURES.size()), 40 + day % 50, FIRST_DAY.plusDays(day));
    }

    /** Sends all rows and waits for the answer. */
    public HttpResponse<String> send(URI product) throws IOException, InterruptedException {
        return HTTP.send(request(product, "outturns").build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends all rows, and waits for the answer that they are here. */
    public HttpResponse<String> leave(URI product, boolean dryRun) throws IOException, InterruptedException {
        return HTTP.send(
                request(product, "outturns?dryRun=" + dryRun)
                        .header("Prefer", "respond-async")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends all rows to a product that will not live to answer. */
    CompletableFuture<HttpResponse<String>> begin(URI product) {
        return HTTP.sendAsync(request(product, "outturns").build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(URI product, String path) {
        return HttpRequest.newBuilder(product.resolve("api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(rows));
    }
}
