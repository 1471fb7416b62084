package uk.org.waymark.verification.cycle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
import uk.org.waymark.verification.browser.Screenshots;
import uk.org.waymark.verification.capture.CaptureForm;
import uk.org.waymark.verification.importing.Archive;
import uk.org.waymark.verification.importing.KilledImport;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;
import uk.org.waymark.verification.product.VerifiedLedger;

/**
 * The third quarter of 2008/09 from its opening to an exception, each step by the person whose it is: begun on 12 January
 * 2009 and, after the machine died in the night, ended on 6 February. The figures are examples, but for the 22.8 of NI 131,
 * which the refreshed agreement gives for April 2008 to January 2009 after earlier reports had left out some of the data.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CycleOfAPeriodTest {
    private static final String QUARTER = "2008-09-Q3";
    private static final String PERIOD = "?period=" + QUARTER;
    private static final String COMMENT = "Does it count the bookings of Christmas week?";
    private static final String AS_KNOWN_IN_JANUARY = PERIOD + "&known=2009-01-12";

    private static OwnBrowser browser;
    private static Path home;
    private static RunningProduct product;
    private static Archive archive;
    private static byte[] reported;
    private static Map<String, String> publicAtFirst;
    private static String token;
    private static int entries;

    @BeforeAll
    static void startInJanuary() throws IOException, InterruptedException {
        browser = OwnBrowser.open();
        home = Files.createTempDirectory(Surroundings.kept("product"), "home-");
        product = startOn("2009-01-12");
    }

    private static RunningProduct startOn(String day) throws IOException, InterruptedException {
        return RunningProduct.start(
                "cycle-" + day, home, Map.of("WAYMARK_TODAY", day), "--sample", "leicester-2008-11");
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        product.close();
    }

    @Test
    @Order(1)
    void thePerformanceTeamOpensThePeriod() throws IOException, InterruptedException {
        try (Person team = at("/periods", "performance")) {
            PeriodsForms forms = new PeriodsForms(team);
            forms.open(QUARTER, "2009-01-09");
            assertThat(team.told()).containsText("No target was agreed to judge the figures of NI 16");

            forms.untargeted().check();
            forms.open(QUARTER, "2009-01-09");
            assertThat(team.told()).containsText("9 January 2009 has passed");

            forms.open(QUARTER, "2009-01-30");

            assertThat(team.told()).hasText("2008/09 Q3 is open; figures are due by 30 January 2009.");
            assertThat(team.row("2008/09 Q3")).containsText("30 January 2009");
            assertThat(team.row("2008/09 Q3")).containsText("No target to judge by:");
            assertThat(team.row("2008/09 Q3")).containsText("NI 16");
            team.look("cycle-periods");
            team.page().navigate("/sign-off/health?period=2008-09-Q2");
            assertThat(team.page().locator(".empty")).containsText("There is nothing to sign off.");
            assertEquals(0, team.page().locator("main table").count());
            team.page().navigate("/sign-off/talking-up" + PERIOD);
            assertThat(team.page().locator(".empty"))
                    .hasText("No figure of this theme is due in this period, and none was entered.");
        }
        try (Person team = at("/", "performance")) {
            assertThat(team.page().locator("h1"))
                    .hasText("0 of 19 figures are in. The rest are due by 30 January 2009, in 18 days.");
            team.look("home-team");
        }
        publicAtFirst = toldToAnybody();
        token = Visitor.signedIn(product.baseUrl(), "performance").apiToken();
    }

    @Test
    @Order(2)
    void theOfficerOfHealthTypesFiguresAndHasToExplainTheWorseOne() throws IOException {
        try (Person officer = at("/", "health.officer")) {
            assertThat(officer.page().locator("h1")).hasText("7 figures are due by 30 January 2009, in 18 days.");
            officer.look("home-officer");
            officer.page().locator(".todo a.go").click();
            officer.page().waitForLoadState();

            CaptureForm form = new CaptureForm(officer.page());
            form.type("NI 39", "2105");
            form.type("NI 40", "1184");
            form.type("NI 125", "79");
            form.type("NI 126", "82.4");
            form.type("NI 131", "12.1");
            form.type("NI 135", "17");
            form.type("NI 142", "98.2");
            form.save();
            assertEquals(6, form.saved().size(), form.saved().toString());
            assertThat(form.errors()).containsText("One measure is not saved yet");
            assertThat(form.measure("NI 135")).containsText("there is no commentary");

            form.explain(
                    "NI 135",
                    "Assessments are counted when the service begins.",
                    "Two more assessors started in December.",
                    "It is, if the rate of December holds.");
            Screenshots.keep(officer.page(), "cycle-saved");
            officer.page().locator("#submit-theme").click();
            officer.page().waitForURL("**/sign-off/health**");
            officer.press("Submit to theme lead");
            assertThat(officer.told()).containsText("Improving wellbeing and health was submitted to its lead");
            assertEquals(0, officer.page().locator("#send, .decide").count());
            assertEquals(
                    403, officer.page().navigate("/sign-off/children" + PERIOD).status());
            assertEquals(403, officer.page().navigate("/periods").status());
        }
    }

    @Test
    @Order(3)
    void theOfficerOfSaferCommunitiesPastesABlock() {
        try (Person officer = at("/capture/safer-communities" + PERIOD, "safer.officer")) {
            CaptureForm form = new CaptureForm(officer.page());
            form.field("NI 16", "figure").focus();
            form.paste("NI 16\t2.20\twithin\r\nNI 20\t1.02\tbetter\r\nNI 143\t78.5\tbetter\r\n");
            assertThat(officer.page().locator("#capture-notice")).containsText("6 values were pasted");
            assertThat(form.field("NI 143", "figure")).hasValue("78.5");

            form.save();

            assertEquals(6, form.saved().size(), form.saved().toString());
            assertThat(form.onward()).containsText("All 3 figures due are in.");
            form.addEvidence("NI 143", "Count by the probation service", "https://example.org/count");
            submit(officer, "safer-communities");
            assertThat(officer.told()).containsText("was submitted to its lead for 2008/09 Q3");
        }
    }

    private static void submit(Person officer, String theme) {
        officer.page().navigate("/sign-off/" + theme + PERIOD);
        officer.press("Submit to theme lead");
    }

    @Test
    @Order(4)
    void theLeadsSignOffWhatTheirOfficersEntered() throws IOException {
        try (Person health = at("/", "health.lead");
                Person safer = at("/sign-off/safer-communities" + PERIOD, "safer.lead")) {
            assertThat(health.page().locator("h1")).hasText("7 measures wait for your sign-off.");
            assertThat(health.menu()).not().containsText("Enter figures");
            health.look("home-lead");
            health.menu().getByText("Sign off").click();
            assertThat(health.page().getByText("Submitted to the theme lead on 12 January 2009"))
                    .isVisible();
            health.look("cycle-sign-off");

            SignOffForm ofHealth = SignOffForm.of(health);
            SignOffForm ofSafer = SignOffForm.of(safer);
            assertThat(ofSafer.measure("NI 143")).containsText("Evidence: Count by the probation service");
            assertEquals(0, health.page().locator("#sign-form :checked").count(), "nothing is ticked for anybody");
            ofHealth.approveAll();
            ofHealth.sendBack("NI 126", "");
            ofHealth.send();
            assertThat(health.told()).hasText("Write what the officers should do about NI 126.");
            assertThat(ofHealth.choice("NI 39", "approve")).isChecked();
            assertThat(ofHealth.tally()).hasText("7 of 7 decided, 0 left");
            ofHealth.sendBack("NI 126", COMMENT);
            health.look("cycle-sign-off-returning");
            ofHealth.send();
            approveByKeyboardAllBut("NI 16", safer);

            assertThat(health.told()).hasText("Six measures signed off. One measure returned to its officers.");
            assertThat(ofHealth.measure("NI 131")).containsText("Signed off on 12 January 2009");
            assertThat(ofHealth.measure("NI 126")).containsText("have not answered yet");
            assertThat(safer.told()).hasText("Two measures signed off.");
            assertThat(safer.page().locator(".case.waiting")).hasCount(1);
            ofSafer.approve("NI 16");
            ofSafer.send();
            assertThat(safer.told()).hasText("One measure signed off.");
        }
    }

    @Test
    @Order(5)
    void whatTheLeadReturnedIsCorrectedAndComesBack() throws IOException {
        try (Person officer = at("/", "health.officer");
                Person lead = at("/sign-off/health" + PERIOD, "health.lead")) {
            assertThat(officer.page().locator("h1")).hasText("One measure came back to you with a comment.");
            assertThat(officer.page().locator(".todo li").first()).containsText("NI 126: " + COMMENT);
            officer.look("home-returned");
            officer.page().locator(".todo a.go").click();
            officer.page().waitForLoadState();
            CaptureForm form = new CaptureForm(officer.page());
            assertThat(form.measure("NI 126"))
                    .containsText("Health theme lead returned it on 12 January 2009: " + COMMENT);
            officer.look("capture-returned");
            form.type("NI 126", "82.5");
            form.field("NI 126", "reason").fill("Bookings in the last week were added.");
            form.save();
            assertThat(form.measure("NI 126")).containsText("is with the theme lead again");
            assertEquals(0, officer.page().locator("#came-back").count());

            SignOffForm ofHealth = SignOffForm.of(lead);
            ofHealth.measure("NI 126").locator("summary").click();
            ofHealth.approve("NI 126");
            ofHealth.send();
            assertThat(lead.told()).containsText("NI 126: It was changed while you were looking.");
            assertThat(lead.page().locator("h1")).containsText("One measure to sign off.");
            assertThat(ofHealth.choice("NI 126", "approve")).not().isChecked();
            assertThat(ofHealth.measure("NI 126")).containsText("82.5%");
            assertThat(ofHealth.measure("NI 126")).containsText(COMMENT);
            ofHealth.approve("NI 126");
            ofHealth.send();

            assertThat(lead.told()).hasText("One measure signed off.");
            assertThat(lead.page().locator("h1")).hasText("Nothing waits for your sign-off.");
            lead.look("cycle-sign-off-done");
        }
        reported = position(AS_KNOWN_IN_JANUARY);
        assertTrue(new String(reported, UTF_8).contains("\"outturn\":\"78.5\""));
    }

    @Test
    @Order(6)
    void whileThePeriodIsOpenThePublicIsToldNothingNewToTheByte() throws IOException {
        Map<String, String> now = toldToAnybody();

        assertEquals(
                List.of(),
                now.keySet().stream()
                        .filter(path -> !now.get(path).equals(publicAtFirst.get(path)))
                        .toList());
        try (Person executive = at("/", "executive")) {
            assertThat(executive.page().locator("h1")).containsText("16 of 35 designated targets");
            assertThat(executive.page().locator(".under-way"))
                    .containsText("2008/09 Q3 is in progress: 10 of 19 figures, ten signed off.");
            executive.look("cycle-under-way");

            executive.page().navigate("/themes/safer-communities" + PERIOD);
            executive.page().getByText("1 piece of evidence").click();

            assertThat(executive.page().locator("section:has(#evidence)"))
                    .containsText("2008/09 Q3: Count by the probation service added on 12 January 2009");
            executive.look("cycle-evidence");
        }
    }

    private static void approveByKeyboardAllBut(String code, Person lead) {
        Locator cases = lead.page().locator(".case.waiting");
        cases.first().focus();
        for (Locator measure : cases.all()) {
            if (!measure.getAttribute("id").equals(code.replace(" ", ""))) {
                lead.page().keyboard().press("a");
            }
            lead.page().keyboard().press("j");
        }
        while (!"send".equals(lead.page().evaluate("document.activeElement.id"))) {
            lead.page().keyboard().press("Tab");
        }
        lead.page().keyboard().press("Enter");
        lead.page().waitForSelector("#said");
    }

    @Test
    @Order(7)
    void theMachineDiesWhileALongArchiveComesIn() throws IOException, InterruptedException, SQLException {
        try (Person team = at("/account", "performance")) {
            team.page().getByLabel("What it is for").fill("Archive of the first quarter");
            team.press("Make a token");
            archive = new Archive(team.page().locator("code.secret").innerText());
        }
        entries = VerifiedLedger.entriesOf(product);

        KilledImport.of(archive, product);
        product = startOn("2009-02-06");

        int left = VerifiedLedger.entriesOf(product) - entries;
        assertTrue(left == 0 || left == Archive.ROWS, "all or nothing, not " + left);
    }

    @Test
    @Order(8)
    void theArchiveIsSentAgainAndTakenOnce() throws IOException, InterruptedException {
        HttpResponse<String> again = archive.send(product.baseUrl());
        assertEquals(200, again.statusCode(), again.body());
        assertEquals(entries + Archive.ROWS, VerifiedLedger.entriesOf(product));

        HttpResponse<String> repeated = archive.send(product.baseUrl());

        assertEquals(200, repeated.statusCode(), repeated.body());
        assertEquals(entries + Archive.ROWS, VerifiedLedger.entriesOf(product));
        assertReportedIsWhatItWas();
    }

    @Test
    @Order(9)
    void theOfficerOfChildrenSendsTheWorkbookAWeekLate() throws IOException {
        try (Person officer = at("/import" + PERIOD, "children.officer")) {
            send(officer, filled(workbook(officer)));
            assertThat(officer.page().locator("#result [role=status]")).containsText("can be imported. 4 changes");
            assertThat(officer.row("NI 117")).containsText("9.6");

            officer.press("Import these 4 changes");

            assertThat(officer.page().locator("#result [role=status]")).containsText("was imported");
            submit(officer, "children");
            assertThat(officer.told()).containsText("Still missing: NI 118");
            officer.page().getByLabel("Reason, if figures are missing").fill("The Revenue publishes in March.");
            officer.press("Submit to theme lead");
            assertThat(officer.told()).containsText("was submitted to its lead");
        }
    }

    private static byte[] workbook(Person officer) {
        Locator link = officer.page().locator(".import-themes a[href*=xlsx]");
        assertThat(link).hasText("Investing in our children, 2008/09 Q3");
        APIResponse answer = officer.page().request().get(link.getAttribute("href"));
        assertEquals(200, answer.status());
        return answer.body();
    }

    private static byte[] filled(byte[] downloaded) throws IOException {
        try (FilledWorkbook workbook = new FilledWorkbook(downloaded)) {
            return workbook.figure("NI 59", 71.5)
                    .figure("NI 65", 14.2)
                    .figure("NI 117", 9.6)
                    .words(
                            "NI 117",
                            "Commentary",
                            "Why: Fewer jobs for leavers.\nWhat will be done: Mentors from January."
                                    + "\nIs the year end still achievable: Hardly.")
                    .saved();
        }
    }

    private static void send(Person officer, byte[] workbook) {
        officer.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "children.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        workbook));
    }

    @Test
    @Order(10)
    void theLeadOfChildrenSeesWhatCannotBeSignedOff() throws IOException {
        try (Person lead = at("/sign-off/children" + PERIOD, "children.lead")) {
            assertThat(lead.page().locator("main")).containsText("The Revenue publishes in March.");

            SignOffForm form = SignOffForm.of(lead);
            form.approveAll();
            form.send();

            assertThat(lead.told()).hasText("Three measures signed off.");
            assertThat(form.measure("NI 118")).containsText("No figure has been entered.");
            lead.look("cycle-sign-off-left");
        }
    }

    @Test
    @Order(11)
    void aFigureThatWasSignedOffIsRestatedAndSignedOffAnew() {
        try (Person officer = at("/capture/safer-communities" + PERIOD, "safer.officer");
                Person lead = at("/sign-off/safer-communities" + PERIOD, "safer.lead")) {
            restate(
                    new CaptureForm(officer.page()),
                    "NI 143",
                    "61.2",
                    "Orders that ended in November had been left out.");
            lead.page().reload();
            SignOffForm form = SignOffForm.of(lead);
            assertThat(form.measure("NI 143")).containsText("Changed since it was signed off on 12 January 2009");

            form.approveAll();
            form.send();

            assertThat(lead.told()).hasText("One measure signed off.");
        }
    }

    private static void restate(CaptureForm form, String code, String figure, String reason) {
        form.type(code, figure);
        assertThat(form.measure(code)).containsText("It restates " + code);
        form.field(code, "reason").fill(reason);
        form.explain(code, reason, "The returns are counted twice from now on.", "It is not.");
        form.save();
        assertTrue(form.saved().get(0).endsWith(", restated"), form.saved().toString());
    }

    @Test
    @Order(12)
    void closingAnUnfinishedPeriodNeedsAReason() {
        try (Person team = at("/periods", "performance")) {
            PeriodsForms forms = new PeriodsForms(team);
            forms.close(QUARTER, "");
            assertThat(team.told()).containsText("Measures not signed off: ");
            assertThat(team.page().locator("#unfinished a").first()).isVisible();

            forms.close(QUARTER, "The executive meets on Monday.");

            assertThat(team.told()).hasText("2008/09 Q3 is closed.");
            assertThat(team.row("2008/09 Q3")).containsText("Closed on 6 February 2009");
        }
        assertTrue(
                toldToAnybody().get("/api/v1/indicators/NI143").contains("78.5"),
                "what was reported is known when the period closes");
    }

    @Test
    @Order(13)
    void anExceptionReopensOneMeasureForOnePerson() throws IOException {
        try (Person team = at("/periods", "performance");
                Person officer = at("/capture/health" + PERIOD, "health.officer")) {
            assertEquals(0, officer.page().locator("[data-cell]").count());
            new PeriodsForms(team)
                    .grant("NI 131", QUARTER, "officer, health", "2009-02-13", "One hospital had been left out.");
            assertThat(team.told()).hasText("NI 131 of 2008/09 Q3 is reopened until 13 February 2009.");
            assertThat(team.row("One hospital had been left out.")).containsText("NI 131");
            team.look("cycle-periods-exception");

            officer.page().reload();

            assertEquals(1, officer.page().locator("[data-cell=figure]").count());
            CaptureForm form = new CaptureForm(officer.page());
            assertThat(form.measure("NI 131").locator(".recorded"))
                    .hasText("Recorded: 12.1 weekly average, by Health officer, known from 12 January 2009");
            restate(form, "NI 131", "22.8", "One hospital had been left out.");
        }
        try (Person lead = at("/sign-off/health" + PERIOD, "health.lead")) {
            SignOffForm form = SignOffForm.of(lead);
            form.approveAll();
            form.send();
            assertThat(lead.told()).hasText("One measure signed off.");
        }
    }

    @Test
    @Order(14)
    void theExecutiveSeesWhatIsCompleteAndWhatWasOnTime() throws IOException {
        try (Person executive = at("/" + PERIOD, "executive")) {
            executive.page().getByText("See who has returned what").click();

            assertThat(executive.page().locator("h1")).hasText("Returns for 2008/09 Q3");
            assertThat(executive.page().locator(".lede"))
                    .hasText("2008/09 Q3 is closed; figures were due by 30 January 2009."
                            + " Returns: 13 of 19 figures in, 10 on time, two themes signed off.");
            assertThat(executive.row("Investing in our children")).containsText("3 of 4");
            assertThat(executive.row("Improving wellbeing and health")).containsText("7 of 7");
            executive.look("cycle-returns");
        }
    }

    @Test
    @Order(15)
    void whatWasKnownInJanuaryIsToTheByteWhatItWas() throws IOException, InterruptedException {
        assertReportedIsWhatItWas();

        String now = new String(position(PERIOD), UTF_8);
        assertTrue(now.contains("\"outturn\":\"61.2\"") && now.contains("\"outturn\":\"22.8\""));
        assertFalse(now.contains("\"outturn\":\"78.5\"") || now.contains("\"outturn\":\"12.1\""));
        String told = new String(answer("/api/v1/indicators/NI143" + PERIOD), UTF_8);
        assertTrue(told.contains("\"reason\":\"Orders that ended in November had been left out.\""), told);
        VerifiedLedger.entriesOf(product);
    }

    private static Person at(String path, String login) {
        return Person.at(path, login, browser, product);
    }

    private static void assertReportedIsWhatItWas() {
        assertArrayEquals(reported, position(AS_KNOWN_IN_JANUARY));
    }

    private static byte[] position(String query) {
        return answer("/api/v1/position" + query);
    }

    /** What those are answered who may read everything, byte by byte. */
    private static byte[] answer(String path) {
        try (BrowserContext program = browser.session(product.baseUrl())) {
            APIResponse answer =
                    program.request().get(path, RequestOptions.create().setHeader("Authorization", "Bearer " + token));
            assertEquals(200, answer.status());
            return answer.body();
        }
    }

    /** What anybody is told of the quarter and one of its measures, on pages and by the API, whatever their scripts' nonce. */
    private static Map<String, String> toldToAnybody() {
        try (BrowserContext anybody = browser.session(product.baseUrl())) {
            return Stream.of(
                            "/api/v1/position",
                            "/api/v1/indicators/NI143",
                            "/",
                            "/indicators/NI143",
                            "/returns",
                            "/changes",
                            "/definitions",
                            "/api/v1/definitions")
                    .collect(Collectors.toMap(path -> path, path -> anybody.request()
                            .get(path + AS_KNOWN_IN_JANUARY)
                            .text()
                            .replaceAll("nonce=\"[^\"]*\"", "")));
        }
    }
}
