package uk.org.waymark.verification.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import uk.org.waymark.verification.product.Surroundings;

/** What people are answered while no byte of the disk is free. */
final class FullDisk {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final LocalDate FIRST_DAY = LocalDate.of(1920, 1, 1);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Map<String, Integer> answers = new TreeMap<>();
    private int figures;

    /** Reads and saves for a while: each is answered in time, by what was asked for or by why it is not to be had. */
    void ask(DrilledProduct product, Duration lasting) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(lasting);
        do {
            Instant begun = Instant.now();
            note("page", Surroundings.get(product.baseUrl()));
            HttpResponse<String> save = HTTP.send(figure(product, ++figures), HttpResponse.BodyHandlers.ofString());
            note("save", save);
            if (save.statusCode() != 200) {
                assertTrue(save.headers().firstValue("Retry-After").isPresent(), save.body());
                assertTrue(save.body().contains("\"detail\":"), save.body());
            }
            assertTrue(Duration.between(begun, Instant.now()).compareTo(LONGEST_ANSWER) < 0, "answered too late");
            TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
        } while (Instant.now().isBefore(end));
    }

    private static HttpRequest figure(DrilledProduct product, int number) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(product.baseUrl().resolve("api/v1/outturns"))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + product.token())
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString("code,period,outturn,known from,source,reason\n"
                        + "NI 65,2008/09 Q1,%d,%s,A full disk,Told in a drill\n"
                                .formatted(10 + number % 80, FIRST_DAY.plusDays(number))))
                .build();
    }

    private void note(String what, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            assertEquals(503, answer.statusCode(), answer.body());
        }
        answers.merge(what + " " + answer.statusCode(), 1, Integer::sum);
    }

    /** How often each was answered how, in words. */
    @Override
    public String toString() {
        return answers.toString();
    }
}
