package uk.org.waymark.verification.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;
import uk.org.waymark.verification.product.VerifiedLedger;

/** Two hundred who save to two agreements at the same moment, while somebody imports a long archive into one of them. */
class ManyClientsTest {
    private static final int CLIENTS_OF_EACH = 100;
    private static final int TRIES = 5;
    private static final String LEICESTER = "leicester-2008-11";
    private static final String HARBOURTOWN = "harbourtown";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void allAreAnsweredAndReadersMeanwhileAndWhatWasAcknowledgedIsThere() throws Exception {
        // They come from one address, which may send as many at once as there may be.
        try (RunningProduct product = RunningProduct.startWith(
                "many-clients",
                Map.of("WAYMARK_REQUESTS_UNFINISHED", "100"),
                "--sample",
                LEICESTER + "," + HARBOURTOWN)) {
            URI address = product.baseUrl();
            String token = Visitor.signedIn(address, "performance").apiToken();
            long leicester = VerifiedLedger.entriesOf(product, LEICESTER);
            long harbourtown = VerifiedLedger.entriesOf(product, HARBOURTOWN);
            CompletableFuture<HttpResponse<String>> archive = new Archive(token).begin(address);

            List<CompletableFuture<HttpResponse<String>>> beside =
                    ofEach(client -> save(address, token, LEICESTER, "NI 39", client));
            List<CompletableFuture<HttpResponse<String>>> elsewhere =
                    ofEach(client -> saveAsTold(address, token, HARBOURTOWN, "NI 155", client, TRIES));
            while (!Stream.concat(beside.stream(), elsewhere.stream()).allMatch(CompletableFuture::isDone)) {
                assertEquals(200, Surroundings.get(address).statusCode());
            }

            beside.forEach(save -> assertTakenOrToBeTriedAgain(save.join()));
            elsewhere.forEach(save ->
                    assertEquals(200, save.join().statusCode(), save.join().body()));
            assertTakenOrToBeTriedAgain(archive.join());
            long taken = beside.stream().filter(save -> isTaken(save.join())).count()
                    + (isTaken(archive.join()) ? Archive.ROWS : 0);
            assertEquals(
                    200,
                    save(address, token, LEICESTER, "NI 39", CLIENTS_OF_EACH)
                            .join()
                            .statusCode(),
                    "it goes on as before");
            assertEquals(leicester + taken + 1, VerifiedLedger.entriesOf(product, LEICESTER));
            assertEquals(harbourtown + CLIENTS_OF_EACH, VerifiedLedger.entriesOf(product, HARBOURTOWN));
        }
    }

    private static List<CompletableFuture<HttpResponse<String>>> ofEach(
            IntFunction<CompletableFuture<HttpResponse<String>>> client) {
        return IntStream.range(0, CLIENTS_OF_EACH).mapToObj(client).toList();
    }

    /** Saves, and tries again after as long as the answer says; on a busy machine a hundred take their time. */
    private CompletableFuture<HttpResponse<String>> saveAsTold(
            URI product, String token, String agreement, String measure, int client, int tries) {
        return save(product, token, agreement, measure, client).thenCompose(answer -> {
            if (isTaken(answer) || tries == 1) {
                return CompletableFuture.completedFuture(answer);
            }
            assertTakenOrToBeTriedAgain(answer);
            long seconds = answer.headers().firstValueAsLong("Retry-After").orElseThrow();
            return CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS))
                    .thenCompose(waited -> saveAsTold(product, token, agreement, measure, client, tries - 1));
        });
    }

    private CompletableFuture<HttpResponse<String>> save(
            URI product, String token, String agreement, String measure, int client) {
        String row = "code,period,outturn,known from,source,reason\n%s,2008/09 Q1,%d,%d-01-01,Save,Client %d\n"
                .formatted(measure, 1000 + client, 2000 + client % 8, client);
        return http.sendAsync(
                HttpRequest.newBuilder(product.resolve("api/v1/agreements/" + agreement + "/outturns"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(row))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static boolean isTaken(HttpResponse<String> answer) {
        return answer.statusCode() == 200;
    }

    private static void assertTakenOrToBeTriedAgain(HttpResponse<String> answer) {
        if (!isTaken(answer)) {
            assertEquals(503, answer.statusCode(), answer.body());
            // Either no turn to write came in time, or too many were still arriving.
            assertTrue(
                    answer.body().matches("(?s).*Nothing was (recorded; try|changed. Send it) again.*"), answer.body());
            assertTrue(answer.headers().firstValue("Retry-After").isPresent(), "says when");
        }
    }
}
