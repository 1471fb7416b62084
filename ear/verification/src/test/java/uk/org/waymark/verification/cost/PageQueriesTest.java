package uk.org.waymark.verification.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.outside.MarketTown;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;

/** A market town with one measure beside Leicester with 58: what a page asks of the database depends on neither. */
class PageQueriesTest {
    /** The pages of the town; those of Leicester have the theme and the measure in the last two columns. */
    private static final List<String> PAGES = List.of(
            "/",
            "/themes",
            "/themes/market",
            "/measures?category=no-data",
            "/courses",
            "/nation?measure=NI117",
            "/indicators/market",
            "/elsewhere/market",
            "/returns",
            "/changes?from=2009-04-01",
            "/definitions",
            "/definitions/themes",
            "/search?q=nothing",
            "/how-performance-is-judged",
            "/periods",
            "/capture",
            "/capture/market",
            "/sign-off",
            "/sign-off/market",
            "/import",
            "/api/v1/position",
            "/api/v1/distribution",
            "/api/v1/nation",
            "/api/v1/nation/NI117",
            "/api/v1/definitions",
            "/api/v1/indicators/market");

    /** Those that somebody opens who has just recorded a figure. */
    private static final List<String> AFTER_A_FIGURE = List.of(
            "/",
            "/themes/market",
            "/indicators/market",
            "/measures",
            "/nation?measure=NI117",
            "/returns",
            "/capture/market",
            "/api/v1/position");

    private static final int TURNS = 3;

    private static int figure;
    private static RunningProduct product;
    private static Visitor team;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        product = MarketTown.besideLeicester();
        team = Visitor.signedIn(product.baseUrl(), "performance");
    }

    @AfterAll
    static void stop() throws IOException {
        product.close();
    }

    @Test
    void aPageAsksTheSameHoweverMuchTheLedgerHolds() throws IOException, InterruptedException {
        Map<String, DatabaseWork> before = work(PageQueriesTest::ofTown);

        recordFiguresOfManyPeriods(90);

        assertEquals(before, work(PageQueriesTest::ofTown));
        before.forEach((page, work) -> assertEquals(0, work.entries(), page));
        before.forEach((page, work) -> assertTrue(work.statements() <= 8, () -> page + " sends " + work));
    }

    @Test
    void aPageAsksTheSameForOneMeasureAndForFiftyEight() {
        assertEquals(work(PageQueriesTest::ofTown), work(PageQueriesTest::ofLeicester));
    }

    @Test
    void afterOneFigureAPageReadsThatFigureHoweverMuchTheLedgerHolds() throws IOException, InterruptedException {
        Map<String, DatabaseWork> few = workAfterOneFigure();

        recordFiguresOfManyPeriods(60);
        DatabaseWork unused = DatabaseWork.of(product.baseUrl(), team, ofTown("/"));
        Map<String, DatabaseWork> many = workAfterOneFigure();

        assertEquals(few, many, () -> "In a small ledger " + few + ", with a thousand entries more " + many);
        few.forEach((page, work) -> assertEquals(0, work.entries(), () -> page + " reads more than is new"));
        few.forEach((page, work) -> assertTrue(work.statements() <= 10, () -> page + " sends " + work));
    }

    /**
     * Of each page the least of some times, each after a figure of its own; the product has work of its own meanwhile. The
     * entries are those beside what the figure came to.
     */
    private static Map<String, DatabaseWork> workAfterOneFigure() throws IOException, InterruptedException {
        Map<String, DatabaseWork> work = new TreeMap<>();
        for (String page : AFTER_A_FIGURE) {
            for (int turn = 0; turn < TURNS; turn++) {
                figure = figure % 90 + 1;
                int appended = send("market,2008/09 Q4," + figure + ",1999-01-01,Register,Counted again\n");
                DatabaseWork once = DatabaseWork.once(product.baseUrl(), team, ofTown(page));
                work.merge(
                        page,
                        new DatabaseWork(once.statements(), once.entries() - appended),
                        (one, other) -> one.statements() <= other.statements() ? one : other);
            }
        }
        return work;
    }

    private static Map<String, DatabaseWork> work(UnaryOperator<String> address) {
        return PAGES.stream()
                .collect(Collectors.toMap(
                        page -> page,
                        page -> DatabaseWork.of(product.baseUrl(), team, address.apply(page)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String ofTown(String page) {
        return page.startsWith("/api/v1/")
                ? page.replace("/api/v1/", "/api/v1/agreements/market-town/")
                : "/agreements/market-town" + page;
    }

    private static String ofLeicester(String page) {
        return page.replace("indicators/market", "indicators/NI126")
                .replace("elsewhere/market", "elsewhere/NI126")
                .replace("/market", "/health");
    }

    /** A thousand figures, each told anew, of every quarter that has ended. */
    private static void recordFiguresOfManyPeriods(int least) throws IOException, InterruptedException {
        send(IntStream.range(0, 1000)
                .mapToObj(row -> "market,20%02d/%02d Q%d,%d,%d-%02d-01,Register,Told anew\n"
                        .formatted(
                                7 + row / 4 % 2,
                                8 + row / 4 % 2,
                                row % 4 + 1,
                                least + row % 20,
                                1900 + row / 12,
                                row % 12 + 1))
                .collect(Collectors.joining()));
    }

    /** Records figures of the town, and says how many entries that came to. */
    private static int send(String rows) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(product.baseUrl().resolve("api/v1/agreements/market-town/outturns"))
                                .header("Authorization", "Bearer " + team.apiToken())
                                .header("Content-Type", "text/csv; charset=utf-8")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "code,period,outturn,known from,source,reason\n" + rows))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        try (JsonReader told = Json.createReader(new StringReader(answer.body()))) {
            return told.readObject().getInt("entries");
        }
    }
}
