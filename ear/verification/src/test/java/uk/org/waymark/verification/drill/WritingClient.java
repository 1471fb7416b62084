package uk.org.waymark.verification.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A client of the API that sends file after file of figures, each one whole request that has to be recorded whole or not
 * at all. No two figures of one day are the same, so that none is left out as known already.
 */
final class WritingClient implements Runnable {
    private static final List<String> MEASURES = List.of("NI 39", "NI 40", "NI 126");
    private static final String ARCHIVED = "NI 142";
    private static final LocalDate FIRST_DAY = LocalDate.of(1920, 1, 1);
    private static final int DAYS = 32_000;
    private static final String HEAD = "code,period,outturn,known from,source,reason\n";
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN_FIGURES = Duration.ofMillis(500);
    private static final Duration BETWEEN_ARCHIVES = Duration.ofSeconds(15);

    /** What a client is answered while a part of the product is away. */
    private static final Set<Integer> AWAY = Set.of(408, 409, 429, 500, 502, 503, 504);

    private final Writings writings;
    private final Supplier<URI> product;
    private final String token;
    private final int archiveRows;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private WritingClient(Writings writings, Supplier<URI> product, String token, int archiveRows) {
        this.writings = writings;
        this.product = product;
        this.token = token;
        this.archiveRows = archiveRows;
    }

    /** A client that sends one figure each of three measures. */
    static WritingClient ofFigures(Writings writings, Supplier<URI> product, String token) {
        return new WritingClient(writings, product, token, 0);
    }

    /** A client that sends so many rows of an archive at once. */
    static WritingClient ofArchive(Writings writings, Supplier<URI> product, String token, int rows) {
        return new WritingClient(writings, product, token, rows);
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                write(writings.nextNumber());
                TimeUnit.MILLISECONDS.sleep((archiveRows == 0 ? BETWEEN_FIGURES : BETWEEN_ARCHIVES).toMillis());
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(int number) throws InterruptedException {
        String source = Writings.SOURCE + number;
        List<String> rows = rows(number, source);
        writings.sent(source, rows.size());
        try {
            HttpResponse<String> answer =
                    http.send(request(String.join("", rows)), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                writings.acknowledged(source);
            } else if (!AWAY.contains(answer.statusCode())) {
                writings.refused(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException away) {
            // Nobody may believe that it was recorded, nor that it was not.
        }
    }

    private List<String> rows(int number, String source) {
        if (archiveRows == 0) {
            return MEASURES.stream()
                    .map(measure -> row(measure, number % DAYS, number, source))
                    .toList();
        }
        return IntStream.range(0, archiveRows)
                .mapToObj(day -> row(ARCHIVED, day, number + day, source))
                .collect(Collectors.toList());
    }

    private static String row(String measure, int day, int value, String source) {
        return "%s,2008/09 Q1,%d.%03d,%s,%s,Told in a drill\n"
                .formatted(measure, 40 + value / 1000 % 50, value % 1000, FIRST_DAY.plusDays(day), source);
    }

    private HttpRequest request(String rows) {
        return HttpRequest.newBuilder(product.get().resolve("api/v1/outturns"))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(HEAD + rows))
                .build();
    }
}
