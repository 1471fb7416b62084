package uk.org.waymark.verification.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

/** Those that wait for a time limit wait side by side, each from an address of its own. */
@ExtendWith(SharedProduct.class)
class SlowRequestsTest {
    private static final String ATTACKER = "127.0.0.9";
    private static final String ATTACKER_WITH_HEADERS = "127.0.0.10";
    private static final String ATTACKER_WITH_BODIES = "127.0.0.11";
    private static final int TEN_MEGABYTES = 10_000_000;

    private static final int PLACES = 20;
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest(name = "{0} connections with a slow body for {1}")
    @CsvSource({
        "300, /sign-in, application/x-www-form-urlencoded",
        "300, /import, multipart/form-data; boundary=x",
        "300, /api/v1/outturns, text/csv",
        "1000, /sign-in, application/x-www-form-urlencoded",
    })
    void readersAreAnsweredWhileOneAddressHoldsSlowBodies(int count, String path, String type) throws Exception {
        URI product = SharedProduct.get().baseUrl();

        try (SlowClient attacker = SlowClient.open(ATTACKER, count, product, begun(path, type))) {
            assertAReaderIsAnswered(attacker, product, "x");
        }
    }

    @Test
    void readersAreAnsweredWhileOneAddressHoldsSlowHeaders(RunningProduct product) throws Exception {
        String begun = "GET / HTTP/1.1\r\nHost: waymark\r\n";

        try (SlowClient attacker = SlowClient.open(ATTACKER, 1_000, product.baseUrl(), begun)) {
            assertAReaderIsAnswered(attacker, product.baseUrl(), "a: b\r\n");
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void connectionsWhoseHeadersDoNotComeInTimeAreEnded(RunningProduct product) throws Exception {
        URI url = product.baseUrl();
        String one = "GET /health/live HTTP/1.1\r\nHost: waymark\r\n\r\n";
        try (SlowClient silent = SlowClient.open(ATTACKER_WITH_HEADERS, 5, url, "");
                SlowClient halting = SlowClient.open(ATTACKER_WITH_HEADERS, 5, url, "GET / HTTP/1.1\r\nHost: way");
                SlowClient dripping = SlowClient.open(ATTACKER_WITH_HEADERS, 5, url, "GET / HTTP/1.1\r\nHost: way");
                SlowClient again = SlowClient.open(ATTACKER_WITH_HEADERS, 5, url, one)) {
            TimeUnit.SECONDS.sleep(1);
            again.takeAnswers();
            for (int second = 0; second < 40 && held(silent, halting, dripping, again); second++) {
                TimeUnit.SECONDS.sleep(1);
                silent.goOn("");
                halting.goOn("");
                dripping.goOn("m");
                again.goOn("G");
            }

            for (SlowClient attacker : List.of(silent, halting, dripping, again)) {
                assertEquals(Map.of("an end", 5), attacker.answers());
            }
        }
    }

    private static boolean held(SlowClient... clients) {
        return Arrays.stream(clients).anyMatch(SlowClient::isOpen);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void slowBodiesBeyondTheirPlacesAreRefusedAndTheOthersEndInTime(RunningProduct product) throws Exception {
        try (SlowClient attacker =
                SlowClient.open(ATTACKER_WITH_BODIES, 3 * PLACES, product.baseUrl(), begun("/sign-in", FORM))) {
            for (int second = 0; second < 25; second++) {
                TimeUnit.SECONDS.sleep(1);
                attacker.goOn("x");
            }

            assertEquals(
                    Map.of("HTTP/1.1 408 Request Timeout", PLACES, "HTTP/1.1 503 Service Unavailable", 2 * PLACES),
                    attacker.answers());
        }
    }

    @Test
    void finishedRequestsAreNeverRefusedWhateverTheAddressHoldsBeside(RunningProduct product) throws Exception {
        QuickClient office = new QuickClient(ATTACKER, product.baseUrl());
        Callable<Integer> signIn =
                () -> office.post("/sign-in", "login=nobody&password=none").status();
        ExecutorService desks = Executors.newFixedThreadPool(PLACES / 2);

        try (SlowClient attacker = SlowClient.open(ATTACKER, PLACES, product.baseUrl(), begun("/sign-in", FORM))) {
            attacker.goOn("x");
            List<Future<Integer>> answers = desks.invokeAll(
                    IntStream.range(0, 100).mapToObj(desk -> signIn).toList());

            for (Future<Integer> answer : answers) {
                assertEquals(200, answer.get());
            }
        } finally {
            desks.shutdownNow();
        }
    }

    @Test
    void aLargeFormOfNobodyIsRefusedByAPageThatAnybodySees(RunningProduct product) throws Exception {
        QuickClient nobody = new QuickClient(ATTACKER, product.baseUrl());

        for (int length : new int[] {20_000, 3_000_000, 121_000_000}) {
            String form = "POST /themes/health HTTP/1.1\r\nHost: waymark\r\nConnection: close\r\nContent-Type: " + FORM
                    + "\r\nContent-Length: " + length + "\r\n\r\nto=2008-11-25";

            assertEquals(413, nobody.begin(form).status(), length + " bytes announced");
        }
    }

    @Test
    void aFileThatNobodyKeepsIsRefusedBeforeItComes(RunningProduct product) throws Exception {
        Visitor officer = Visitor.signedIn(product.baseUrl(), "health.officer");
        QuickClient sender = new QuickClient(ATTACKER, product.baseUrl());
        String announced = " HTTP/1.1\r\nHost: waymark\r\nConnection: close\r\nAuthorization: Bearer "
                + officer.apiToken() + "\r\nContent-Type: text/csv\r\nContent-Length: 120000000\r\n\r\ncode,period";

        assertEquals(413, sender.begin("POST /api/v1/outturns" + announced).status());
    }

    @Test
    void evidenceOfMoreThanAFileMayBeIsRefusedBeforeItComes(RunningProduct product) throws Exception {
        Visitor officer = Visitor.signedIn(product.baseUrl(), "health.officer");
        QuickClient sender = new QuickClient(ATTACKER, product.baseUrl());

        QuickClient.Answer answer = sender.begin("POST /evidence HTTP/1.1\r\nHost: waymark\r\nConnection: close\r\n"
                + officer.cookieHeader() + "\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                + "Content-Length: 120000000\r\n\r\n--x\r\n");

        assertEquals(413, answer.status());
        assertTrue(answer.isStoredNowhere(), answer.text());
    }

    @Test
    void whatIsRefusedForWantOfAPlaceIsStoredNowhere(RunningProduct product) throws Exception {
        QuickClient office = new QuickClient(ATTACKER, product.baseUrl());

        try (SlowClient attacker = SlowClient.open(ATTACKER, PLACES, product.baseUrl(), begun("/sign-in", FORM))) {
            TimeUnit.SECONDS.sleep(1);
            attacker.goOn("x");
            QuickClient.Answer refused = office.begin(begun("/sign-in", FORM));

            assertEquals(503, refused.status());
            assertTrue(refused.isStoredNowhere(), refused.text());
        }
    }

    @Test
    void forwardedHeadersOfAnAddressThatIsNoProxyOfOursAreNamedInTheLog(RunningProduct product) throws Exception {
        QuickClient nobody = new QuickClient(ATTACKER, product.baseUrl());

        nobody.send("GET / HTTP/1.1\r\nHost: waymark\r\nConnection: close\r\nX-Forwarded-For: 192.0.2.1\r\n\r\n");

        assertTrue(
                product.log().contains("Forwarded headers from " + ATTACKER + " are not believed. If that is your"),
                product.log());
    }

    @Test
    void partsWithoutABoundaryAreNoFault(RunningProduct product) throws Exception {
        String parts = String.join(
                "\r\n",
                "POST /evidence HTTP/1.1",
                "Host: waymark",
                "Connection: close",
                "Content-Type: multipart/form-data",
                "Content-Length: 4",
                "",
                "--b\n");

        int status = new QuickClient(ATTACKER, product.baseUrl()).send(parts).status();

        assertTrue(status == 400 || status == 303, "status " + status);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void tenMegabytesAtAModestSpeedAreTakenIn(RunningProduct product) throws Exception {
        Visitor officer = Visitor.signedIn(product.baseUrl(), "health.officer");

        HttpResponse<String> answer = officer.upload(
                "/evidence",
                Map.of(
                        "agreement", "leicester-2008-11",
                        "theme", "health",
                        "period", "2008-09-Q2",
                        "code", "NI 120",
                        "title", "Sent over a modest line"),
                new SlowFile(TEN_MEGABYTES, 1_000_000),
                TEN_MEGABYTES);

        assertEquals(303, answer.statusCode(), answer.body());
    }

    private static String begun(String path, String type) {
        return "POST " + path + " HTTP/1.1\r\nHost: waymark\r\nContent-Type: " + type
                + "\r\nContent-Length: 5000\r\n\r\nlogin=a";
    }

    /** Held off, the reader would wait for as long as the attacker goes on. */
    private static void assertAReaderIsAnswered(SlowClient attacker, URI product, String piece) throws Exception {
        QuickClient reader = new QuickClient("127.0.0.2", product);
        ScheduledExecutorService drip = Executors.newScheduledThreadPool(1);
        Future<?> dripping = drip.scheduleWithFixedDelay(() -> attacker.goOn(piece), 1, 1, TimeUnit.SECONDS);
        try {
            TimeUnit.SECONDS.sleep(3);

            assertEquals(200, reader.get("/").status());
            assertFalse(dripping.isDone(), "the attacker has given up");
        } finally {
            drip.shutdownNow();
            assertTrue(drip.awaitTermination(1, TimeUnit.MINUTES));
        }
    }
}
