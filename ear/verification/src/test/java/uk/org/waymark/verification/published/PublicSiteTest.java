package uk.org.waymark.verification.published;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.product.RunningProduct;

/** What strangers see where published matter alone is read without signing in. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicSiteTest {
    private static final String SITE = "/published/leicester-2008-11";

    /** A figure and a reason that are entered after the release and must reach nobody outside. */
    private static final String CANARY = "311.77";

    private static final String REASON = "Eleven canaries were counted late.";

    private static final int CONTEXT = 60;

    private static OwnBrowser browser;
    private static RunningProduct product;
    private static Stranger stranger;
    private static Map<String, String> released;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = OwnBrowser.open();
        product = RunningProduct.startWith(
                "public-site", Map.of("WAYMARK_PUBLIC_READ", "published"), "--sample", "leicester-2008-11");
        stranger = new Stranger(product.baseUrl());
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        product.close();
    }

    private static void publish(String id, String known) {
        approve(id, known);
        assertNothingOf(id);
        try (Person team = Person.at("/publications/" + id, "performance", browser, product)) {
            team.press("Release");
            assertThat(team.told()).hasText("The release is recorded.");
        }
        assertThere(id);
    }

    private static void approve(String id, String known) {
        try (Person team =
                Person.at("/publications?period=2008-09-Q2&known=" + known, "performance", browser, product)) {
            team.page().selectOption("#kind", "annual-review");
            team.press("Make the publication");
            team.page().waitForURL(Pattern.compile("/publications/" + id + "[?].*done=make"));
            assertThat(team.told()).containsText("The publication is made");
        }
        try (Person executive = Person.at("/publications/" + id, "executive", browser, product)) {
            executive.press("Approve for release");
            assertThat(executive.told()).containsText("The publication is approved");
        }
    }

    private static void assertNothingOf(String id) {
        try {
            assertEquals(404, stranger.get(SITE + "/" + id).statusCode());
            assertEquals(404, stranger.get(SITE + "/" + id + "/files/paper.pdf").statusCode());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertThere(String id) {
        try {
            assertEquals(200, stranger.get(SITE + "/" + id).statusCode(), "with the next request");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(1)
    void beforeTheFirstReleaseNothingIsThere() throws IOException, InterruptedException {
        assertEquals(
                List.of("/published"), stranger.get("/").headers().allValues("Location"), "the front page leads there");
        assertTrue(stranger.text("/published").contains("Nothing has been published yet."));
        assertEquals(404, stranger.get(SITE).statusCode());
        assertEquals(401, stranger.get("/api/v1/position").statusCode());
        assertEquals(
                List.of(),
                List.of("/indicators/NI154", "/themes/health", "/review", "/publications").stream()
                        .filter(address -> shows(address, "NI 154"))
                        .toList());
    }

    private static boolean shows(String address, String words) {
        try {
            return stranger.text(address).contains(words);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(2)
    void aReleaseIsThereInPlainWordsOnPermanentAddresses() throws IOException, InterruptedException {
        publish("P1", "2008-11-25");

        try (BrowserContext session = browser.session(product.baseUrl())) {
            Page page = session.newPage();
            page.navigate("/");
            assertThat(page.locator("h1"))
                    .hasText("16 of our 58 promises are on course. Five are unlikely to be kept.");
            Person reader = new Person(page);
            assertThat(page.locator(".cards article").first().locator("dt"))
                    .hasText(new String[] {"We promised", "How it is going", "What we do"});
            assertThat(page.locator(".cards")).not().containsText("placeholder");
            assertThat(page.locator(".cards")).containsText("300 homes were gained by 30 September 2008;");
            assertThat(page.locator("#stories article.good .answer")).hasText("Yes.");
            Locator homes =
                    page.locator("#stories article.bad").filter(new Locator.FilterOptions().setHasText("1,450"));
            assertThat(homes.locator(".answer")).hasText("No.");
            assertThat(homes).containsText("300 homes had been gained by 30 September 2008.");
            assertThat(homes.locator("svg[role=img][aria-label]")).hasCount(1);
            assertThat(page.locator("#stories article.corrected")).hasCount(0);
            reader.look("public-summary");
            page.locator("#unlikely a")
                    .filter(new Locator.FilterOptions().setHasText("homes"))
                    .first()
                    .click();
            assertThat(page.locator(".big")).hasText("Unlikely to be kept");
            assertThat(page.locator(".answer")).containsText("We planned 1,450, so this is worse than planned.");
            reader.look("public-measure");
            for (String path :
                    List.of("promises", "themes/health", "corrections", "downloads", "about", "releases", "check")) {
                page.navigate(SITE + "/" + path);
                reader.look("public-" + path.replace('/', '-'));
            }
            assertEquals(List.of(), session.cookies(), "no session");
            assertEquals(0, page.locator("script").count(), "no script");
        }
        released = stranger.all(SITE);
        assertTrue(released.size() > 150, () -> "pages and files: " + released.keySet());
        assertEquals(
                List.of(),
                released.entrySet().stream()
                        .filter(answer -> !answer.getValue().startsWith("200 "))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    @Order(3)
    void itsAnswersArePackedTaggedAndSentOnce() throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = stranger.get(SITE);
        HttpResponse<byte[]> packed = stranger.get(SITE, "Accept-Encoding", "gzip");
        String tag = packed.headers().firstValue("ETag").orElseThrow();

        assertEquals(List.of("gzip"), packed.headers().allValues("Content-Encoding"));
        assertTrue(packed.body().length * 3 < plain.body().length);
        assertEquals(
                304,
                stranger.get(SITE, "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode());
        assertEquals(200, stranger.get(SITE, "If-None-Match", tag).statusCode(), "the plain one is another");
        assertEquals(
                List.of("public, max-age=31536000, immutable"),
                stranger.get(SITE + "/P1/files/paper.pdf").headers().allValues("Cache-Control"));
        JsonObject data = Json.createReader(new StringReader(stranger.text(SITE + "/P1/measures/NI154.json")))
                .readObject();
        assertEquals("P1", data.getString("publication"));
        assertEquals("300.00", data.getJsonObject("measure").getString("outturn"));
        assertEquals(404, stranger.get(SITE + "/measures/NI999").statusCode());
        assertEquals(404, stranger.get(SITE + "/P2").statusCode());
    }

    @Test
    @Order(4)
    void whatIsEnteredAfterwardsReachesNoAnswer() throws IOException, InterruptedException {
        try (Person team = Person.at("/import", "performance", browser, product)) {
            String file = "code,period,outturn,commentary,known from,source,reason\n" + "NI 154,2008/09 Q2," + CANARY
                    + "," + REASON + ",2009-05-01,Housing return," + REASON + "\n";
            team.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("row.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            team.page().locator("#result button").click();
            assertThat(team.page().locator("#result button")).hasCount(0);
        }

        Map<String, String> now = stranger.all(SITE);

        assertEquals(released.keySet(), now.keySet());
        assertEquals(
                List.of(),
                now.entrySet().stream()
                        .filter(answer -> !answer.getValue().equals(released.get(answer.getKey())))
                        .map(answer ->
                                answer.getKey() + ": " + difference(released.get(answer.getKey()), answer.getValue()))
                        .toList(),
                "every answer is the same, tags included");
        for (String address :
                List.of("/", "/sign-in", "/search?q=canaries", "/changes", "/indicators/NI154", "/metrics")) {
            String text = stranger.text(address);
            assertFalse(text.contains(CANARY) || text.contains("canaries were"), address);
        }
    }

    /** What is read from where two texts part. */
    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return other.substring(Math.max(0, at - CONTEXT), Math.min(other.length(), at + CONTEXT));
    }

    @Test
    @Order(4)
    void whatThePoliceDoUnseenIsNotToldToAnybody() throws IOException, InterruptedException {
        String burglary = stranger.text(SITE + "/measures/NI16");

        assertTrue(burglary.contains("alley gates"), burglary);
        assertEquals(
                List.of(),
                List.of("under cover", "unmarked", "intelligence").stream()
                        .filter(burglary::contains)
                        .toList());
    }

    @Test
    @Order(5)
    void theNextReleaseSaysWhatItCorrects() throws IOException, InterruptedException {
        String code = code();
        publish("P2", "2009-05-01");

        try (BrowserContext session = browser.session(product.baseUrl())) {
            Page page = session.newPage();
            page.navigate(SITE);
            assertThat(page.locator("#stories article.corrected")).containsText("The right figure is " + CANARY);
            assertThat(page.locator("#stories article.corrected")).containsText(REASON);
            new Person(page).look("public-summary-corrected");
            assertEquals(0, page.locator("script").count(), "no script");
        }
        assertTrue(stranger.text(SITE + "/corrections").contains(REASON));
        String before = stranger.text(SITE + "/P1");
        assertTrue(before.contains("This is an earlier release."), before);
        assertTrue(before.contains("the right figure is " + CANARY), before);
        String checked = stranger.text(SITE + "/check?code=" + code);
        assertTrue(checked.contains("This figure is as we published it.") && checked.contains(REASON), checked);
        assertTrue(stranger.text(SITE + "/check?code=00000000").contains("We published no figure with this code"));
        assertTrue(stranger.text(SITE + "/feed.xml").contains("<link href=\"" + SITE + "/P2\"/>"));
        assertEquals(
                released.get(SITE + "/P1/files/paper.pdf"),
                stranger.all(SITE + "/P1/downloads").get(SITE + "/P1/files/paper.pdf"));
    }

    @Test
    @Order(6)
    void aFigureThatIsHiddenLaterIsGoneFromEveryReleaseWithItsCode() throws IOException, InterruptedException {
        String code = code();
        try (Person team = Person.at("/import", "performance", browser, product)) {
            String file =
                    """
                    code,period,outturn,known from,source,reason
                    NI 154,2008/09 Q2,suppressed,2009-05-01,Housing return,Too few to show.
                    """;
            team.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("row.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            team.page().locator("#result button").click();
            assertThat(team.page().locator("#result button")).hasCount(0);
        }
        String measure = SITE + "/P1/measures/NI154";

        assertEquals(
                List.of(),
                List.of(measure, measure + ".csv", measure + ".json", SITE + "/P1", SITE, SITE + "/corrections")
                        .stream()
                        .filter(address ->
                                shows(address, "300.00") || shows(address, "(300,") || shows(address, CANARY))
                        .toList());
        assertTrue(stranger.text(SITE + "/check?code=" + code).contains("We published no figure with this code"));
        assertFalse(shows(SITE, "Will we build all the new homes we promised?"), "nor is its story told");
        assertFalse(shows(SITE, "homes were gained by"), "nor does the card of its theme say so");
        assertTrue(shows(SITE, "Are children in need seen by a social worker in time?"));
    }

    @Test
    @Order(7)
    void aReleaseThatIsSetForLaterIsAnnouncedAndNothingOfItTold() throws IOException, InterruptedException {
        approve("P3", "2009-05-01");
        try (Person team = Person.at("/publications/P3", "performance", browser, product)) {
            team.page().fill("#from", "2010-02-18T09:30");
            team.press("Release");
            assertThat(team.told()).hasText("The release is recorded.");
        }

        assertTrue(shows(SITE, "Next release <b>18 February 2010, 09:30</b>"), () -> "no next release");
        assertFalse(shows(SITE + "/P1", "Next release"), "an earlier release announces none");
        assertNothingOf("P3");
    }

    private static String code() throws IOException, InterruptedException {
        Matcher code =
                Pattern.compile("check\\?code=([0-9a-f]{8})").matcher(stranger.text(SITE + "/P1/measures/NI154"));
        assertTrue(code.find());
        return code.group(1);
    }
}
