package uk.org.waymark.verification.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

/**
 * A client that offers to change to HTTP/2 without TLS, as Java’s own does at each new connection, is answered in the
 * protocol it spoke: of a few hundred first answers in HTTP/2 the server garbles one.
 */
@ExtendWith(SharedProduct.class)
class OfferedProtocolTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Test
    void theOfferIsNotTakenUp(RunningProduct product) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(product.baseUrl()));

        assertEquals(200, answer.statusCode());
        assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {60, 100_000, 3_000_000})
    void aBodyThatComesWithTheOfferIsTakenInWhole(int length, RunningProduct product) throws Exception {
        Visitor officer = Visitor.signedIn(product.baseUrl(), "health.officer");
        String rows = "code,period,outturn\n" + "NI 120,,\n".repeat(length / 9) + "NI 9999,2008-09,1\n";

        for (BodyPublisher body : new BodyPublisher[] {
            BodyPublishers.ofString(rows), BodyPublishers.fromPublisher(BodyPublishers.ofString(rows))
        }) {
            HttpResponse<String> answer =
                    send(HttpRequest.newBuilder(product.baseUrl().resolve("/api/v1/outturns?dryRun=true"))
                            .header("Authorization", "Bearer " + officer.apiToken())
                            .header("Content-Type", "text/csv")
                            .POST(body));

            assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("NI 9999"), answer.body());
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.timeout(LONGEST).build(), BodyHandlers.ofString());
    }
}
