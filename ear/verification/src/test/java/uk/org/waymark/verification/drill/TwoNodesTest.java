package uk.org.waymark.verification.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.CouncilDatabase;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

/** One of two Waymarks is killed while sixteen clients write, and the other goes on. */
class TwoNodesTest {
    private static final int CLIENTS = 16;
    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void theOtherGoesOnWithEachSessionAndEachAcknowledgedFigure() throws Exception {
        try (CouncilDatabase council = CouncilDatabase.start();
                TwoNodes nodes = TwoNodes.start(council)) {
            Visitor team = Visitor.signedIn(nodes.first(), "performance");
            Visitor elsewhere = Visitor.signedIn(nodes.second(), "performance");
            assertWhatOneTakesTheOtherShowsAtOnce(team, 60, nodes.second());
            assertWhatOneTakesTheOtherShowsAtOnce(elsewhere, 70, nodes.first());

            Writings writings = new Writings();
            // What a proxy does: it sends half to each, and all to the one that is left.
            AtomicReference<URI> ofHalf = new AtomicReference<>(nodes.first());
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            try {
                IntStream.range(0, CLIENTS)
                        .mapToObj(number -> WritingClient.ofFigures(
                                writings, number % 2 == 0 ? ofHalf::get : nodes::second, team.apiToken()))
                        .forEach(clients::execute);
                awaitAcknowledged(writings, 3 * CLIENTS);

                nodes.killFirst();
                ofHalf.set(nodes.second());
                team.goOnAt(nodes.second());

                HttpResponse<String> home = team.get("/home");
                assertEquals(200, home.statusCode(), home.body());
                assertTrue(home.body().contains("Performance team"), "the session is there");
                HttpResponse<String> form = team.post("/account", Map.of("act", "token", "label", "after"));
                assertEquals(200, form.statusCode(), "a form that the other gave out: " + form.body());
                awaitAcknowledged(writings, writings.acknowledged() + 3 * CLIENTS);
            } finally {
                clients.shutdownNow();
                assertTrue(clients.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            }

            assertEquals(Set.of(), writings.refusals());
            try (Connection database = council.connect()) {
                Writings.Reckoning reckoning = writings.reckon(database);
                assertEquals(0, reckoning.lost(), reckoning.toString());
                assertEquals(0, reckoning.half(), reckoning.toString());
            }
            RunningProduct.Finished verified =
                    RunningProduct.command("two-nodes-verify", council.environment(), "verify-ledger");
            assertEquals(0, verified.exitCode(), verified.said());
        }
    }

    /** @param figure the first of those that are written; one that is known already would not be recorded */
    private static void assertWhatOneTakesTheOtherShowsAtOnce(Visitor writer, int figure, URI other)
            throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            String source = "Figure " + (figure + round);
            String row = "code,period,outturn,known from,source,reason\nNI 125,2008/09 Q1,%d,2001-01-%02d,%s,Nodes\n"
                    .formatted(figure + round, 1 + round, source);
            HttpResponse<String> taken = writer.sendFile(
                    "/api/v1/outturns", "text/csv; charset=utf-8", row.getBytes(StandardCharsets.UTF_8));
            assertEquals(200, taken.statusCode(), taken.body());

            for (String address : List.of("api/v1/indicators/", "indicators/")) {
                String shown = Surroundings.get(other.resolve(address + encoded("NI 125")))
                        .body();
                assertTrue(shown.contains(source), address + " lacks " + source + ":\n" + shown);
            }
        }
    }

    private static void awaitAcknowledged(Writings writings, int count) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (writings.acknowledged() < count) {
            assertTrue(Instant.now().isBefore(end), "no more than " + writings.acknowledged() + " were taken");
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
