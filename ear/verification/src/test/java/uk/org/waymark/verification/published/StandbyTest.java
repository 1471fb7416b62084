package uk.org.waymark.verification.published;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.CouncilDatabase;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.StandbyDatabase;

/** A node that shows the published pages alone, from a standby of the database that others write to. */
class StandbyTest {
    private static final String SITE = "/published/leicester-2008-11";
    private static final Pattern READ = Pattern.compile("name=\"read\" value=\"(\\d+)\"");

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"");
    private static final Pattern OWN = Pattern.compile("/|/(published|resources|check|accessibility)(/.*)?");

    /** What is on a Waymark that people sign in to, and nowhere on this node. */
    private static final List<String> ELSEWHERE = List.of(
            "/sign-in",
            "/sign-in/openid",
            "/session-ended",
            "/indicators/NI154",
            "/agreements/leicester-2008-11/themes/health",
            "/publications/P1",
            "/publications/P1/files/public.pdf",
            "/settings",
            "/admin",
            "/api/v1/position",
            "/openapi",
            "/metrics",
            "/schema/waymark-1.xsd");

    @Test
    void whatIsReleasedIsReadThereWithAndWithoutTheServerThatTakesWrites() throws Exception {
        try (CouncilDatabase council = CouncilDatabase.start();
                StandbyDatabase standby = council.standby();
                RunningProduct product = RunningProduct.start(
                        "standby-primary",
                        council.homeForWaymark(),
                        council.environment(),
                        "--sample",
                        "leicester-2008-11")) {
            council.createPublishedUser();
            try (RunningProduct node = RunningProduct.startWith("standby-node", standby.environment())) {
                Stranger primary = new Stranger(product.baseUrl());
                Stranger stranger = new Stranger(node.baseUrl());
                assertEquals(404, stranger.get(SITE).statusCode());

                release(product);

                awaitPage(stranger, SITE + "/P1");
                assertTheSiteIsWhole(stranger, primary);
                assertNothingElseIsThere(stranger);
                assertWhatIsNotThereCostsTheStandbyNothing(stranger, standby);
                look(node);
                assertTrue(stranger.text("/health/ready").contains("\"receiving\":\"true\""));
                assertFalse(Files.exists(node.home().resolve("keys")), "no key is made");
                assertFalse(Files.exists(node.home().resolve("definitions-seen.txt")), "nothing is noted");

                council.kill();

                awaitReady(stranger, "\"receiving\":\"false\"");
                assertEquals(200, stranger.get(SITE + "/P1/measures/NI154").statusCode());
                assertEquals(200, stranger.get(SITE + "/check?code=none").statusCode());
                assertEquals(200, stranger.get(SITE + "/P1/files/paper.pdf").statusCode());
            }
        }
    }

    private static void release(RunningProduct product) throws IOException, InterruptedException {
        Visitor team = Visitor.signedIn(product.baseUrl(), "performance");
        team.post(
                "/publications?period=2008-09-Q2&known=2008-11-25",
                Map.of("act", "make", "kind", "annual-review", "of", "2008/09 Q2", "day", "2008-11-25"));
        for (int tries = 0; tries < 300 && team.get("/publications/P1").statusCode() != 200; tries++) {
            Thread.sleep(100);
        }
        send(Visitor.signedIn(product.baseUrl(), "executive"), "approve", Map.of());
        send(team, "release", Map.of("from", ""));
    }

    private static void send(Visitor person, String act, Map<String, String> fields)
            throws IOException, InterruptedException {
        HttpResponse<String> page = person.get("/publications/P1");
        Matcher read = READ.matcher(page.body());
        assertTrue(read.find(), page.body());
        Map<String, String> form = new HashMap<>(fields);
        form.putAll(Map.of("act", act, "read", read.group(1)));
        HttpResponse<String> answer = person.post("/publications/P1", form);
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("done=" + act), answer.body());
    }

    private static void awaitPage(Stranger stranger, String address) throws IOException, InterruptedException {
        for (int tries = 0; tries < 50 && stranger.get(address).statusCode() != 200; tries++) {
            Thread.sleep(100);
        }
        assertEquals(200, stranger.get(address).statusCode());
    }

    private static void awaitReady(Stranger stranger, String says) throws IOException, InterruptedException {
        HttpResponse<byte[]> ready = stranger.get("/health/ready");
        for (int tries = 0; tries < 50 && !Stranger.text(ready).contains(says); tries++) {
            Thread.sleep(100);
            ready = stranger.get("/health/ready");
        }
        assertTrue(Stranger.text(ready).contains(says), Stranger.text(ready));
        assertEquals(200, ready.statusCode());
    }

    /** Every page and file that the site leads to is there, and what is no page is the same to the byte. */
    private static void assertTheSiteIsWhole(Stranger stranger, Stranger primary)
            throws IOException, InterruptedException {
        Map<String, String> site = stranger.all(SITE);
        assertTrue(site.size() > 150, () -> "pages and files: " + site.keySet());
        assertEquals(
                List.of(),
                site.entrySet().stream()
                        .filter(answer -> !answer.getValue().startsWith("200 "))
                        .map(Map.Entry::getKey)
                        .toList());
        for (String file : List.of(
                SITE + "/P1/figures.csv",
                SITE + "/P1/measures/NI154.json",
                SITE + "/P1/files/paper.pdf",
                "/check/keys.json",
                "/check/waymark-checker.html")) {
            HttpResponse<byte[]> answer = stranger.get(file);
            assertEquals(200, answer.statusCode(), file);
            assertArrayEquals(primary.get(file).body(), answer.body(), file);
        }
        assertTrue(stranger.text("/check/keys.json").contains("fingerprint"));
        assertEquals(
                List.of("/published"), stranger.get("/").headers().allValues("Location"), "the front page leads there");
    }

    private static void assertNothingElseIsThere(Stranger stranger) throws IOException, InterruptedException {
        for (String address : ELSEWHERE) {
            for (HttpResponse<byte[]> answer :
                    List.of(stranger.get(address), stranger.get(address, "Authorization", "Bearer waymark_none"))) {
                String page = Stranger.text(answer);
                assertEquals(404, answer.statusCode(), address);
                assertTrue(page.contains("Only what was published is shown here."), page);
                assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), address);
            }
        }
        for (String address : List.of(SITE, "/check", "/accessibility", "/sign-in")) {
            String page = stranger.text(address);
            assertEquals(
                    List.of(),
                    LINK.matcher(page)
                            .results()
                            .map(link -> link.group(1))
                            .filter(link -> !OWN.matcher(link).matches())
                            .toList(),
                    address);
        }
    }

    private static void assertWhatIsNotThereCostsTheStandbyNothing(Stranger stranger, StandbyDatabase standby)
            throws IOException, InterruptedException {
        int requests = 100;
        long before = standby.statements();

        for (int request = 0; request < requests; request++) {
            assertEquals(404, stranger.get("/themes/health?try=" + request).statusCode());
        }

        long sent = standby.statements() - before;
        assertTrue(before > 0, "no statement was noted");
        assertTrue(sent < requests, sent + " statements for " + requests + " requests"); // the node looks by itself too
    }

    private static void look(RunningProduct node) throws IOException {
        try (OwnBrowser browser = OwnBrowser.open();
                BrowserContext session = browser.session(node.baseUrl())) {
            Page page = session.newPage();
            Person reader = new Person(page);
            for (String address : List.of("/", "/check", "/accessibility", "/themes")) {
                page.navigate(address);
                reader.look("published-only" + address.replace('/', '-'));
            }
            assertEquals(List.of(), session.cookies(), "no session");
        }
    }
}
