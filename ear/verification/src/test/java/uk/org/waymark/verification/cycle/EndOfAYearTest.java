package uk.org.waymark.verification.cycle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
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
import uk.org.waymark.verification.capture.CaptureForm;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

/**
 * The last quarter of 2008/09 on 20 April 2009: a year that one measure has missed, a figure withdrawn and one too small to
 * show, a theme that does not finish; and what anybody is told of it before and after the period closes. The figures are
 * examples.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndOfAYearTest {
    private static final String QUARTER = "2008-09-Q4";
    private static final String PERIOD = "?period=" + QUARTER;

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private static OwnBrowser browser;
    private static RunningProduct product;
    private static Map<String, String> publicAtFirst;

    @BeforeAll
    static void startInApril() throws IOException, InterruptedException {
        browser = OwnBrowser.open();
        product = RunningProduct.start(
                "end-of-a-year",
                Files.createTempDirectory(Surroundings.kept("product"), "home-"),
                Map.of("WAYMARK_TODAY", "2009-04-20"),
                "--sample",
                "leicester-2008-11");
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        product.close();
    }

    @Test
    @Order(1)
    void theOfficerOfHealthEntersTheYear() throws IOException {
        try (Person team = at("/periods", "performance")) {
            new PeriodsForms(team).openUntargeted(QUARTER, "2009-04-30");
            assertThat(team.told()).hasText("2008/09 Q4 is open; figures are due by 30 April 2009.");
        }
        publicAtFirst = toldToAnybody();
        try (Person officer = at("/capture/health" + PERIOD, "health.officer")) {
            CaptureForm form = new CaptureForm(officer.page());
            form.type("NI 126", "71.5");
            form.explain(
                    "NI 126",
                    "Two clinics closed in January.",
                    "Both open again in May.",
                    "The year is over; next year’s is.");
            form.type("NI 131", "21.4");
            form.explain("NI 131", "Snow.", "None is needed.", "The year is over.");
            form.type("NI 142", "2985 of 3035");
            form.type("NI 125", "61");
            form.open("NI 125");
            form.field("NI 125", "instead").selectOption("suppressed");
            form.field("NI 125", "reason").fill("Fewer than five people were asked.");
            form.save();

            assertEquals(
                    6,
                    form.saved().size(),
                    form.errors().allInnerTexts() + form.saved().toString());
            assertThat(form.measure("NI 142").locator(".recorded")).containsText("98.4% (2,985 of 3,035)");
            assertThat(form.measure("NI 125").locator(".recorded"))
                    .containsText("too small to show (61% is kept and not shown to the public)");
            assertEquals(0, form.field("NI 126", "forecast").count(), "nobody is asked how the year will end");
            officer.look("year-end-capture");
        }
    }

    @Test
    @Order(2)
    void aFigureEnteredInErrorIsWithdrawn() {
        try (Person officer = at("/capture/health" + PERIOD, "health.officer")) {
            CaptureForm form = new CaptureForm(officer.page());
            form.open("NI 131");
            form.field("NI 131", "instead").selectOption("withdrawn");
            form.save();
            assertThat(form.measure("NI 131")).containsText("Say what was wrong with the figure.");

            form.field("NI 131", "reason").fill("It is the figure of another hospital.");
            form.save();

            assertThat(form.measure("NI 131")).not().containsText("Recorded: 21.4");
        }
    }

    @Test
    @Order(3)
    void whatThereIsToGoByIsSaidBesideTheFigures() throws IOException {
        try (Person officer = at("/capture/health" + PERIOD, "health.officer")) {
            CaptureForm form = new CaptureForm(officer.page());
            form.manage("NI 39", "", "worse", "");
            form.save();
            assertThat(form.errors()).containsText("It does not say what the management information rests on.");

            form.manage("NI 39", "", "worse", "Admissions to the two hospitals until February");
            form.manage("NI 40", "1150", "", "The clinics’ own count");
            form.save();

            assertThat(form.measure("NI 39")).containsText("Management information");
            assertEquals(2, form.saved().size(), form.errors().allInnerTexts().toString());
            officer.look("year-end-management");
        }
    }

    @Test
    @Order(4)
    void theYearIsMissedForThoseSignedInAndUnchangedForAnybody() throws IOException {
        try (Person executive = at("/indicators/NI126" + PERIOD, "executive")) {
            assertThat(executive.page().locator(".lede.answer")).containsText("missed");
            executive.page().navigate("/indicators/NI125" + PERIOD);
            assertThat(executive.page().locator(".why")).containsText("It is 61%, which those who are signed in see");
            assertThat(executive.page().locator(".lede.answer"))
                    .containsText("The figure for 2008/09 Q4 is too small to show.");
            executive.look("year-end-suppressed");
            executive.page().navigate("/indicators/NI39" + PERIOD);
            assertThat(executive.page().locator("#management")).containsText("Rated by the delivery group.");
            executive.look("year-end-managed-measure");
            executive.page().navigate("/themes/health" + PERIOD);
            assertThat(executive.page().locator("#measures-table")).containsText("by management information: worse");
            executive.look("year-end-managed-theme");
            executive.page().navigate("/" + PERIOD);
            assertThat(executive.page().locator("main")).containsText("missed the year’s target");
            assertThat(executive.page().locator(".best"))
                    .containsText("Two of them are rated by management information, which no review counts.");
            executive.look("year-end-overview");
        }

        assertEquals(publicAtFirst, toldToAnybody());
    }

    @Test
    @Order(5)
    void thePeriodClosesWithAThemeUnfinished() {
        try (Person lead = at("/sign-off/health" + PERIOD, "health.lead");
                Person team = at("/periods", "performance")) {
            SignOffForm signing = SignOffForm.of(lead);
            signing.approveAll();
            signing.send();
            assertThat(lead.told()).hasText("Three measures signed off.");
            assertThat(signing.measure("NI 131")).containsText("No figure has been entered.");
            PeriodsForms forms = new PeriodsForms(team);
            forms.close(QUARTER, "");
            assertThat(team.told()).containsText("Measures not signed off: ");

            forms.close(QUARTER, "The other themes report in the annual review.");

            assertThat(team.told()).hasText("2008/09 Q4 is closed.");
        }
    }

    @Test
    @Order(6)
    void afterwardsAnybodyIsToldAllOfItButWhatIsTooSmallToShow() {
        Map<String, String> now = toldToAnybody();

        assertTrue(now.get("/api/v1/indicators/NI126" + PERIOD).contains("\"review\":\"missed\""));
        assertTrue(now.get("/api/v1/indicators/NI142" + PERIOD).contains("\"counted\":\"2985/3035\""));
        String suppressed = now.get("/api/v1/indicators/NI125" + PERIOD);
        assertTrue(suppressed.contains("is too small to show: Fewer than five people"), suppressed);
        assertFalse(suppressed.contains("It is 61%"), suppressed);
        assertFalse(now.values().stream().anyMatch(told -> told.contains("management information")));
        assertFalse(now.get("/api/v1/position" + PERIOD).contains("management"));
        String withdrawn = now.get("/api/v1/indicators/NI131" + PERIOD);
        assertTrue(withdrawn.contains("\"superseded\":true"), withdrawn);
        assertTrue(withdrawn.contains("\"because\":\"no-outturn\""), withdrawn);
        try (BrowserContext session = browser.session(product.baseUrl())) {
            Page anybody = session.newPage();
            anybody.navigate("/indicators/NI125" + PERIOD);
            assertThat(anybody.locator(".why")).containsText("The figure for 2008/09 Q4 is too small to show");
            assertThat(anybody.locator("main")).not().containsText("It is 61%");
        }
    }

    private static Person at(String path, String login) {
        return Person.at(path, login, browser, product);
    }

    /** What anybody is told, byte by byte but for the number by which a page names its own scripts. */
    private static Map<String, String> toldToAnybody() {
        Stream<String> ofMeasures = Stream.of("NI125", "NI126", "NI131", "NI142")
                .flatMap(code -> Stream.of("/indicators/" + code, "/api/v1/indicators/" + code));
        Stream<String> ofAll =
                Stream.of("/", "/themes/health", "/returns", "/changes", "/api/v1/position", "/api/v1/definitions");
        try (BrowserContext anybody = browser.session(product.baseUrl())) {
            return Stream.concat(ofMeasures, ofAll)
                    .map(path -> path + PERIOD)
                    .collect(Collectors.toMap(
                            path -> path,
                            path -> withoutNonce(anybody.request().get(path).text())));
        }
    }

    private static String withoutNonce(String page) {
        Matcher nonce = NONCE.matcher(page);
        return nonce.find() ? page.replace(nonce.group(1), "") : page;
    }
}
