package uk.org.waymark.verification.cost;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;

/** A ledger that is made long: figures of many measures and of each quarter that has ended, told anew day by day. */
final class LongLedger {
    /** Measures that take any plain figure. */
    private static final List<String> MEASURES = List.of(
            "NI 39",
            "NI 40",
            "NI 126",
            "NI 142",
            "NI 117",
            "NI 120#female",
            "NI 120#male",
            "NI 65",
            "NI 72",
            "NI 154",
            "NI 152",
            "NI 163",
            "NI 56",
            "NI 112",
            "NI 16",
            "NI 20");

    private static final int QUARTERS = 4;
    private static final int AT_ONCE = 20_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI product;
    private final Visitor team;
    private int told;

    private LongLedger(URI product, Visitor team) {
        this.product = product;
        this.team = team;
    }

    static LongLedger of(RunningProduct product) throws IOException, InterruptedException {
        return new LongLedger(product.baseUrl(), Visitor.signedIn(product.baseUrl(), "performance"));
    }

    /** Whoever records them, signed in. */
    Visitor team() {
        return team;
    }

    /** Records so many figures more. */
    void record(int figures) throws IOException, InterruptedException {
        for (int left = figures; left > 0; left -= AT_ONCE) {
            send(Math.min(left, AT_ONCE));
        }
    }

    private void send(int rows) throws IOException, InterruptedException {
        String file = IntStream.range(told, told + rows)
                .mapToObj(LongLedger::row)
                .collect(Collectors.joining("", "code,part,period,outturn,known from,source,reason\n", ""));
        told += rows;
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(product.resolve("api/v1/outturns"))
                        .header("Authorization", "Bearer " + team.apiToken())
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(file))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The figures were not taken: " + answer.body());
        }
    }

    private static String row(int place) {
        String[] measure = MEASURES.get(place % MEASURES.size()).split("#", -1);
        int quarter = place / MEASURES.size() % QUARTERS;
        int day = place / MEASURES.size() / QUARTERS;
        return "%s,%s,2008/09 Q%d,%d,%s,Register,Told anew\n"
                .formatted(
                        measure[0],
                        measure.length > 1 ? measure[1] : "",
                        quarter + 1,
                        40 + day % 50,
                        FIRST_DAY.plusDays(day));
    }
}
