package uk.org.waymark.verification.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

/** A program that sends a file and does not wait: it asks how far the import is, and may stop it. */
@ExtendWith(SharedProduct.class)
class BackgroundImportTest {
    private static final String FIGURE = "code,period,outturn\nNI 126,2008-09-Q2,1\n";
    private static final String UNKNOWN_MEASURE = "code,period,outturn\nNI 999,2008-09-Q2,1\n";

    private final HttpClient http = HttpClient.newHttpClient();
    private URI product;
    private Visitor team;

    @BeforeEach
    void signIn(RunningProduct running) throws Exception {
        product = running.baseUrl();
        team = Visitor.signedIn(product, "performance");
    }

    @Test
    void whatCameOfItIsWhatAProgramThatWaitsIsTold() throws Exception {
        HttpResponse<String> waited = send("outturns?dryRun=true", FIGURE, "wait=5");

        HttpResponse<String> begun = send("outturns?dryRun=true", FIGURE, "respond-async, wait=5");
        HttpResponse<String> ended = atItsEnd(location(begun));

        assertEquals(202, begun.statusCode(), begun.body());
        assertEquals(
                "respond-async",
                begun.headers().firstValue("Preference-Applied").orElse(""));
        assertTrue(begun.body().contains("\"dryRun\":true"), begun.body());
        assertEquals(200, waited.statusCode(), waited.body());
        assertEquals(200, ended.statusCode(), ended.body());
        assertEquals(waited.body(), ended.body());
        assertEquals("no-store", ended.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void theFaultsOfAFileAreToldTheSame() throws Exception {
        HttpResponse<String> waited = send("outturns", UNKNOWN_MEASURE, "");
        HttpResponse<String> ended = atItsEnd(location(send("outturns", UNKNOWN_MEASURE, "respond-async")));

        assertEquals(422, waited.statusCode(), waited.body());
        assertEquals(422, ended.statusCode(), ended.body());
        assertEquals(waited.body(), ended.body());
    }

    @Test
    void whatCannotBeReadIsRefusedAtOnce() throws Exception {
        HttpResponse<String> refused = send("outturns", "", "respond-async");

        assertEquals(422, refused.statusCode(), refused.body());
    }

    @Test
    void anImportOfANamedAgreementHasItsAddressThere() throws Exception {
        HttpResponse<String> begun = send("agreements/leicester-2008-11/outturns?dryRun=true", FIGURE, "Respond-Async");

        String location = location(begun);
        assertTrue(location.startsWith("/api/v1/agreements/leicester-2008-11/imports/"), location);
        assertEquals(200, atItsEnd(location).statusCode());
    }

    @Test
    void itIsStoppedAndEndsWithoutAnything() throws Exception {
        String location = location(new Archive(team.apiToken()).leave(product, true));

        HttpResponse<String> stopping = team.ask("DELETE", location);

        assertEquals(202, stopping.statusCode(), stopping.body());
        assertTrue(stopping.body().contains("\"stopping\":true"), stopping.body());
        HttpResponse<String> ended = atItsEnd(location);
        assertEquals(410, ended.statusCode(), ended.body());
        assertTrue(ended.body().contains("import-stopped"), ended.body());
    }

    @Test
    void oneThatHasEndedIsNotStopped() throws Exception {
        String location = location(send("outturns?dryRun=true", FIGURE, "respond-async"));
        atItsEnd(location);

        HttpResponse<String> refused = team.ask("DELETE", location);

        assertEquals(409, refused.statusCode(), refused.body());
        assertEquals(200, team.ask("GET", location).statusCode());
    }

    @Test
    void thatOfSomebodyElseIsNotThere() throws Exception {
        String location = location(send("outturns?dryRun=true", FIGURE, "respond-async"));
        Visitor officer = Visitor.signedIn(product, "health.officer");

        assertEquals(404, officer.ask("GET", location).statusCode());
        assertEquals(404, officer.ask("DELETE", location).statusCode());
        assertEquals(401, Visitor.signedIn(product, "performance").get(location).statusCode(), "without a token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "%E2%80%A6"})
    void anIdOfNoneIsNamedInTheAnswer(String id) throws Exception {
        HttpResponse<String> answer = team.ask("GET", "/api/v1/imports/" + id);

        assertEquals(404, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("no import"), answer.body());
    }

    /** Asks until it goes on no more. */
    private HttpResponse<String> atItsEnd(String location) throws Exception {
        HttpResponse<String> answer = team.ask("GET", location);
        while (answer.statusCode() == 202) {
            assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
            TimeUnit.MILLISECONDS.sleep(100);
            answer = team.ask("GET", location);
        }
        return answer;
    }

    private static String location(HttpResponse<String> begun) {
        return begun.headers().firstValue("Location").orElseThrow(() -> new AssertionError(begun.body()));
    }

    private HttpResponse<String> send(String path, String rows, String preference) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.resolve("api/v1/" + path))
                .header("Authorization", "Bearer " + team.apiToken())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(rows));
        if (!preference.isEmpty()) {
            request.header("Prefer", preference);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
