package uk.org.waymark.verification.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
import uk.org.waymark.verification.importing.Archive;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.CouncilDatabase;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

/** Two Waymarks know of each other's work; one is killed while sixteen clients write, and the other goes on. */
class TwoNodesTest {
    private static final int CLIENTS = 16;
    private static final int ROUNDS = 5;

    /** So many rows that their import takes some seconds. */
    private static final int LONG = 100_000;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void theOtherGoesOnWithEachSessionAndEachAcknowledgedFigure() throws Exception {
        try (CouncilDatabase council = CouncilDatabase.start();
                TwoNodes nodes = TwoNodes.start(council)) {
            Visitor team = Visitor.signedIn(nodes.first(), "performance");
            Visitor elsewhere = Visitor.signedIn(nodes.second(), "performance");
            assertWhatOneTakesTheOtherShowsAtOnce(team, 60, nodes.second());
            assertWhatOneTakesTheOtherShowsAtOnce(elsewhere, 70, nodes.first());

            assertOneWatchesAndStopsWhatTheOtherImports(team, nodes.first(), elsewhere, council);

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

    /** @param team has the file imported by the first node; the same person is signed in elsewhere */
    private static void assertOneWatchesAndStopsWhatTheOtherImports(
            Visitor team, URI first, Visitor elsewhere, CouncilDatabase council) throws Exception {
        long before = entries(council);
        HttpResponse<String> begun = new Archive(team.apiToken(), LONG).leave(first, false);
        String address = begun.headers().firstValue("Location").orElseThrow(() -> new AssertionError(begun.body()));

        HttpResponse<String> seen = elsewhere.ask("GET", address);
        while (seen.statusCode() == 202 && seen.body().contains("\"done\":0")) {
            TimeUnit.MILLISECONDS.sleep(100);
            seen = elsewhere.ask("GET", address);
        }
        assertTrue(seen.body().contains("\"of\":" + LONG), "the other sees how far it is: " + seen.body());
        assertTrue(elsewhere.get("/import").body().contains("Import of outturns.csv"), "and shows it");
        assertEquals(202, elsewhere.ask("DELETE", address).statusCode());
        while (seen.statusCode() == 202) {
            TimeUnit.MILLISECONDS.sleep(100);
            seen = elsewhere.ask("GET", address);
        }

        assertEquals(410, seen.statusCode(), seen.body());
        assertEquals(410, team.ask("GET", address).statusCode());
        assertEquals(before, entries(council), "nothing of it was recorded");
    }

    private static long entries(CouncilDatabase council) throws SQLException {
        try (Connection database = council.connect();
                Statement asking = database.createStatement();
                ResultSet counted = asking.executeQuery("SELECT count(*) FROM waymark.entry")) {
            counted.next();
            return counted.getLong(1);
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
