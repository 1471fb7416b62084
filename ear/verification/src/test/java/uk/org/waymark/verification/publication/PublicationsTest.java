package uk.org.waymark.verification.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.browser.SignedInBrowser;
import uk.org.waymark.verification.product.RunningProduct;

/**
 * The review of Leicester as at 25 November 2008: made, approved, released and corrected afterwards. The report to Cabinet
 * of January is made beside it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicationsTest {
    private static final String LIST = "/publications?period=2008-09-Q2&known=2008-11-25";
    private static final String ONE = "/publications/P1";
    private static final String FILE = "publications/P1/files/public.pdf";
    private static final String TITLE = "annual review 2008/09";

    /** A figure of each of twenty measures of the report to Cabinet, one of which was corrected in March already. */
    private static final String TWENTY = Stream.of(
                    "NI 16,2.52",
                    "NI 20,1.08",
                    "NI 39,1991.9",
                    "NI 40,1178.1",
                    "NI 59,73",
                    "NI 65,14.9",
                    "NI 112,-5.2",
                    "NI 117,10.9",
                    "NI 125,60",
                    "NI 126,80.4",
                    "NI 131,14",
                    "NI 135,11",
                    "NI 142,97",
                    "NI 152,16.43",
                    "NI 154,311",
                    "NI 163,57.14",
                    "NI 167,4.33",
                    "NI 175,79.2",
                    "NI 179,11044",
                    "NI 193,51.5")
            .map(figure -> figure.replace(",", ",2008/09 Q2,") + ",2009-05-01,May return,Counted again in May.")
            .collect(Collectors.joining("\n", "code,period,outturn,known from,source,reason\n", "\n"));

    private static OwnBrowser browser;
    private static RunningProduct product;
    private static byte[] released;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = OwnBrowser.open();
        product = RunningProduct.start("publications", "--sample", "leicester-2008-11");
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        product.close();
    }

    @Test
    @Order(1)
    void thePerformanceTeamMakesTheReviewAndItIsChecked() throws IOException, InterruptedException {
        try (Person team = Person.at(LIST, "performance", browser, product)) {
            Page page = team.page();
            assertThat(page.locator("h1")).hasText("No publication has been released yet");
            team.look("publications-empty");
            page.route("**/publication/making.js", Route::abort);
            team.press("Make the publication");
            assertThat(page.locator("#piece")).containsText(" of 17: ");
            assertThat(page.locator(".route .now")).hasCount(1);
            team.look("publication-making");
            page.unroute("**/publication/making.js");
            page.reload();
            page.waitForURL(Pattern.compile("/publications/P1[?].*done=make"));

            assertThat(team.told()).containsText("The publication is made and its files are kept.");
            assertThat(page.locator(".lede"))
                    .hasText("2008/09 Q2, figures as at 25 November 2008. Waits for approval.");
            assertThat(page.locator(".route .now")).containsText("By the executive or the performance team");
            assertThat(page.locator("#certificate > p")).containsText("No faults");
            team.look("publication-made");
        }
        assertNothingIsPublic();
    }

    @Test
    @Order(2)
    void theExecutiveApprovesIt() throws IOException, InterruptedException {
        try (Person executive = Person.at(ONE, "executive", browser, product)) {
            executive.press("Approve for release");
            assertThat(executive.told()).hasText("The publication is approved. Somebody else releases it.");
            assertThat(executive.page().locator("#next")).hasCount(0);
        }
        try (Person reviewer = Person.at("/publications", "reviewer", browser, product)) {
            assertThat(reviewer.page().locator("main .changes")).hasCount(0);
        }
        assertNothingIsPublic();
    }

    @Test
    @Order(3)
    void thePerformanceTeamReleasesItAndTheFilesAreFixed() throws IOException, InterruptedException {
        try (Person team = Person.at(ONE, "performance", browser, product)) {
            Page page = team.page();
            page.fill("#from", "2009-04-30T12:00");
            team.press("Release");
            assertThat(team.told()).containsText("The moment of release is past.");
            assertThat(page.locator("#from")).hasValue("2009-04-30T12:00");
            page.fill("#from", "");
            team.press("Release");
            assertThat(team.told()).hasText("The release is recorded.");
            assertThat(page.locator(".route .now")).hasCount(0);
        }
        HttpResponse<byte[]> file = get(FILE);
        released = file.body();
        assertEquals(200, file.statusCode());
        assertEquals(List.of("\"" + digest(released) + "\""), file.headers().allValues("ETag"));
        assertEquals(
                List.of("public, max-age=31536000, immutable"), file.headers().allValues("Cache-Control"));
        HttpRequest again = HttpRequest.newBuilder(product.baseUrl().resolve(FILE))
                .header("If-None-Match", "\"" + digest(released) + "\"")
                .build();
        assertEquals(304, send(again).statusCode());
        assertEquals(404, get("publications/P1/files/government-office.pdf").statusCode());
    }

    @Test
    @Order(4)
    void aLaterCorrectionIsNoticedAndChangesNothing() throws IOException, InterruptedException {
        try (Person team = Person.at("/import", "performance", browser, product)) {
            Page page = team.page();
            correct(
                    team,
                    """
                    code,period,outturn,known from,source,reason
                    NI 154,2008/09 Q2,310,2009-05-01,Housing return,Ten homes were counted late.
                    """);

            page.navigate(ONE + "?rebuild=1");
            assertThat(page.locator("#notice")).containsText("The paper keeps its own figures.");
            assertThat(team.row("NI 154")).containsText("Ten homes were counted late.");
            assertThat(page.locator("#rebuild .done")).hasCount(2);
            page.setViewportSize(1280, 900);
            team.look("publication-corrected");
        }
        assertArrayEquals(released, get(FILE).body());
        String page = text("publications/P1");
        assertTrue(page.contains("Ten homes were counted late."), page);
        assertFalse(page.contains("Certificate") || page.contains("Government Office"), page);
        assertTrue(text("publications").contains("One publication is released"));
        assertTrue(text("api/v1/publications").contains("\"audience\":\"public\""));
        assertFalse(text("api/v1/publications").contains("government-office"));
        String model = text("api/v1/publications/P1/models/public");
        assertTrue(text("api/v1/publications/P1").contains(digest(model.getBytes(StandardCharsets.UTF_8))), model);
    }

    @Test
    @Order(5)
    void theReportToCabinetIsRebuiltAfterTwentyCorrectionsAndListsThem() throws IOException, InterruptedException {
        makeReportToCabinetWithoutScripts();
        try (Person team = Person.at("/publications/P2", "performance", browser, product)) {
            Page page = team.page();
            assertThat(page.locator("#certificate > p")).containsText("No faults");
            String model = page.locator("#files code").first().textContent();
            correct(team, TWENTY);

            page.navigate("/publications/P2?rebuild=1");

            assertThat(page.locator("#rebuild .callout")).hasCount(2);
            assertThat(page.locator("#rebuild .callout.done")).hasCount(2);
            assertThat(page.locator("#files code").first()).hasText(model);
            assertThat(page.locator("#notice")).containsText("20 figures were corrected after this paper’s date.");
            assertThat(page.locator("#corrections tbody tr")).hasCount(20);
            assertThat(page.locator("#corrections tbody tr")
                            .filter(new Locator.FilterOptions().setHasText("Counted again in May.")))
                    .hasCount(20);
            Locator crime = page.locator("#corrections tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("NI 16\\b")));
            assertThat(crime).containsText("2.42");
            assertThat(crime).containsText("2.52");
            page.setViewportSize(1280, 900);
            team.look("publication-twenty-corrections");
        }
    }

    /** The page loads itself again until the publication is there. */
    private static void makeReportToCabinetWithoutScripts() {
        try (BrowserContext session = browser.sessionWithoutScripts(product.baseUrl())) {
            Page page = session.newPage();
            SignedInBrowser.as("performance", page, "/publications?period=2008-09-Q2&known=2009-01-26");
            page.selectOption("#kind", "cabinet-report");
            new Person(page).press("Make the publication");
            page.waitForURL(Pattern.compile("/publications/P2[?].*done=make"));
        }
    }

    /** Imports a file of figures. */
    private static void correct(Person team, String rows) {
        Page page = team.page();
        page.navigate("/import");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("rows.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        page.locator("#result button").click();
        assertThat(page.locator("#result button")).hasCount(0);
    }

    @Test
    @Order(6)
    void everyPaperIsListedAndMadeWithoutAFault() throws IOException {
        try (Person team = Person.at("/papers?period=2008-09-Q2&known=2009-01-26", "performance", browser, product)) {
            Page page = team.page();
            assertThat(page.locator("h1")).containsText("papers of 2008/09 Q2");
            assertThat(page.locator("#paper-cabinet-report a")).hasCount(14);
            team.look("papers");
            for (String kind : List.of("executive-summary", "quarterly-report", "target-schedule")) {
                page.navigate("/publications?period=2008-09-Q2&known=2009-01-26");
                page.selectOption("#kind", kind);
                team.press("Make the publication");
                page.waitForURL(Pattern.compile("/publications/P[3-5][?].*done=make"));
                assertThat(page.locator("#certificate > p")).containsText("No faults");
            }
        }
    }

    /** Nothing of it is on a public page, by whatever address, and its files look like those that never were. */
    private static void assertNothingIsPublic() throws IOException, InterruptedException {
        assertEquals(404, get("publications/P1").statusCode());
        assertEquals(404, get(FILE).statusCode());
        assertEquals(404, get("publications/P1/files/public.json").statusCode());
        assertEquals("[]", text("api/v1/publications"));
        assertEquals(404, get("api/v1/publications/P1").statusCode());
        assertEquals(404, get("api/v1/publications/P1/models/public").statusCode());
        for (String address : List.of("publications", "publications/P1", "", "search?q=review", "changes")) {
            assertFalse(text(address).contains(TITLE), address);
            assertFalse(text(address).contains("P1<"), address);
        }
    }

    private static String text(String address) throws IOException, InterruptedException {
        return new String(get(address).body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(product.baseUrl().resolve(address)).build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
