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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;
import uk.org.waymark.verification.product.VerifiedLedger;

/** Two hundred who save at the same moment, while somebody imports a long archive. */
class ManyClientsTest {
    private static final int CLIENTS = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void allAreAnsweredAndReadersMeanwhileAndWhatWasAcknowledgedIsThere() throws Exception {
        // They come from one address, which may send as many at once as there may be.
        try (RunningProduct product = RunningProduct.startWith(
                "many-clients", Map.of("WAYMARK_REQUESTS_UNFINISHED", "100"), "--sample", "leicester-2008-11")) {
            String token = Visitor.signedIn(product.baseUrl(), "performance").apiToken();
            long before = VerifiedLedger.entriesOf(product);
            CompletableFuture<HttpResponse<String>> archive = new Archive(token).begin(product.baseUrl());

            List<CompletableFuture<HttpResponse<String>>> saves = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> save(product.baseUrl(), token, client))
                    .toList();
            while (!saves.stream().allMatch(CompletableFuture::isDone)) {
                assertEquals(200, Surroundings.get(product.baseUrl()).statusCode());
            }

            List<HttpResponse<String>> answers =
                    saves.stream().map(CompletableFuture::join).toList();
            answers.forEach(ManyClientsTest::assertTakenOrToBeTriedAgain);
            assertTakenOrToBeTriedAgain(archive.join());
            long taken = answers.stream().filter(ManyClientsTest::isTaken).count()
                    + (isTaken(archive.join()) ? Archive.ROWS : 0);
            assertEquals(200, save(product.baseUrl(), token, CLIENTS).join().statusCode(), "it goes on as before");
            assertEquals(before + taken + 1, VerifiedLedger.entriesOf(product));
        }
    }

    private CompletableFuture<HttpResponse<String>> save(URI product, String token, int client) {
        String row = "code,period,outturn,known from,source,reason\nNI 39,2008/09 Q1,%d,%d-01-01,Save,Client %d\n"
                .formatted(1000 + client, 2000 + client % 8, client);
        return http.sendAsync(
                HttpRequest.newBuilder(product.resolve("api/v1/outturns"))
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
