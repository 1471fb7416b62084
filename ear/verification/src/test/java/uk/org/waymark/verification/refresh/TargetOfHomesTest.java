package uk.org.waymark.verification.refresh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.challenge.QuestionOfHomes;
import uk.org.waymark.verification.check.SignedReview;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;
import uk.org.waymark.verification.risk.RiskToHomes;

/**
 * New homes from the 300 of September 2008 to the refresh, each step by the person whose it is: the review and the
 * planning group's answer to it on 1 December 2008, the change of the target from 1,450 to 940 on 31 March 2009.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TargetOfHomesTest {
    private static final String HOMES = "/refresh/NI154";
    private static final String ENABLING = "/plans/planning?action=housing%2Fenabling";
    private static final String REVIEW = "api/v1/position?period=2008-09-Q2&known=2008-11-25";
    private static final String YEAR_END = "api/v1/indicators/NI154?period=2008-09-Q4";
    private static final String ANNUAL = "/review?period=2008-09-Q2&known=2008-11-25";
    private static final String ECONOMY = "/review/sections/A.4?period=2008-09-Q2";
    private static final Map<String, String> BEGINNINGS = Map.of(
            "PDF", "%PDF",
            "Word", "PK\u0003\u0004",
            "web page", "<!DO",
            "tables", "PK\u0003\u0004");
    private static final Path PLANNING =
            Path.of("../../plugins/planning/src/main/resources/uk/org/waymark/plugins/planning/indicators.xml");

    private static final String FORECAST =
            """
            code,period,forecast,projected,known from,source
            NI 154,2008/09 Q2,worse,800,2008-11-26,Self-assessment
            """;
    private static final String EVIDENCE =
            """
            300 homes finished by 30 September 2008: self-assessment
            <b>800</b> expected
            """;

    private static OwnBrowser browser;
    private static Path home;
    private static RunningProduct product;
    private static String review;

    @BeforeAll
    static void startInDecember() throws IOException, InterruptedException {
        browser = OwnBrowser.open();
        home = Files.createTempDirectory(Surroundings.kept("product"), "home-");
        startOn("2008-12-01");
        review = get(REVIEW);
    }

    private static void startOn(String day) throws IOException, InterruptedException {
        product = RunningProduct.start(
                "homes-" + day, home, Map.of("WAYMARK_TODAY", day), "--sample", "leicester-2008-11");
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        product.close();
    }

    @Test
    @Order(1)
    void thePlanningThemeOfJuneIsInstalledAndTheForecastImported() throws IOException, InterruptedException {
        try (Person team = Person.at("/definitions/install", "performance", browser, product)) {
            install(team, ofJune(), "The theme as signed in June 2008");
            team.page().navigate("/import");
            team.page()
                    .locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload("forecast.csv", "text/csv", FORECAST.getBytes(StandardCharsets.UTF_8)));
            team.page().locator("#result button").click();
            assertThat(team.page().locator("#result")).containsText("1");
        }
        assertEquals(review, get(REVIEW));
    }

    @Test
    @Order(2)
    void theReviewAsAtNovemberIsSent() throws IOException {
        try (Person team = Person.at(ANNUAL, "performance", browser, product)) {
            assertThat(team.page().locator("h1")).hasText("Five of 35 designated targets are at risk");
            assertThat(team.page().locator(".lede"))
                    .containsText("16 on track, 3 off trajectory, 5 at risk, 11 no data");
            Locator homes =
                    team.page().locator("article.risk").filter(new Locator.FilterOptions().setHasText("NI 154"));
            assertThat(homes).containsText("The housing market has collapsed");
            assertThat(homes).containsText("Use the New Growth Point grant");
            team.press("Record as sent");
            assertThat(team.told()).hasText("The review is recorded as sent.");
            team.page().navigate(ANNUAL);
            team.press("Record as sent");
            assertThat(team.told()).containsText("sent already");
            team.look("review-sent");
        }
    }

    @Test
    @Order(2)
    void theReviewIsTakenAlongAsAFileOfEachKind() throws IOException {
        try (Person executive = Person.at(ANNUAL, "executive", browser, product)) {
            for (String kind : List.of("PDF", "Word", "web page", "tables")) {
                Locator link = executive
                        .page()
                        .locator("#paper")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(kind));
                APIResponse file = executive.page().request().get(link.getAttribute("href"));

                assertEquals(200, file.status(), kind);
                assertEquals(BEGINNINGS.get(kind), new String(file.body(), 0, 4, StandardCharsets.ISO_8859_1), kind);
                Files.write(Surroundings.kept("papers").resolve(kind.replace(' ', '-') + ".file"), file.body());
            }
        }
    }

    @Test
    @Order(2)
    void theReviewIsCheckedByWhoeverReceivesIt() throws IOException, InterruptedException, GeneralSecurityException {
        SignedReview signed = new SignedReview(browser, product, ANNUAL);
        signed.isCheckedByWhoeverReceivesIt();
        signed.besideATableThatContradictsItself();
    }

    @Test
    @Order(3)
    void theGroupSaysHowFarItsActionsHaveComeAndAddsOne() throws IOException {
        try (Person officer = Person.at(ENABLING, "planning.officer", browser, product)) {
            Page page = officer.page();
            page.selectOption("#state", "under way");
            page.fill("#note", "Two schemes are helped along.");
            officer.press("Record");
            assertThat(officer.told()).hasText("Recorded.");
            assertThat(officer.row("Help schemes along")).containsText("Two schemes are helped along.");

            page.fill("#new-title", "Buy unsold homes from builders");
            page.fill("#new-due", "2009-03-31");
            page.fill("#new-measures", "ni154");
            officer.press("Add it");
            assertThat(officer.told()).hasText("The action is added.");

            page.locator("details.keep-plan summary").click();
            Locator fund = page.locator("form:has(input[value=fund])");
            fund.locator("input[name=name]").fill("Growth point, an example");
            fund.locator("input[name=proposal]").first().fill("Land for two schemes");
            fund.locator("input[name=pounds]").first().fill("250,000");
            officer.press("Add the fund");
            assertThat(page.locator(".fund .sum")).hasText("£250,000");

            page.navigate("/review?period=2008-09-Q2");
            assertThat(atRisk(officer)).containsText("Buy unsold homes from builders");
            assertThat(atRisk(officer)).containsText("Growth point, an example: £250,000");
            officer.look("homes-actions");
        }
    }

    @Test
    @Order(4)
    void aQuestionIsAskedAnsweredAndResolved() throws IOException, InterruptedException {
        new QuestionOfHomes(browser, product).isAskedAnsweredAndResolved();
    }

    @Test
    @Order(5)
    void aRiskIsRaisedAcceptedAssessedAndClosed() throws IOException {
        new RiskToHomes(browser, product).isRaisedAcceptedAssessedAndClosed();
    }

    @Test
    @Order(5)
    void theFigureOfAnotherPlaceIsEnteredWithItsSource() throws IOException {
        try (Person officer = Person.at("/elsewhere/NI154?period=2008-09-Q2", "planning.officer", browser, product)) {
            Page page = officer.page();
            page.selectOption("#place", "family");
            page.fill("#figure", "410");
            officer.press("Record it");
            assertThat(officer.told()).containsText("Nothing says who published the figure of NI 154");
            assertThat(page.locator("#figure")).hasValue("410");
            page.fill("#source", "An example for this test");
            officer.press("Record it");

            assertThat(officer.told()).hasText("The figure is recorded.");
            assertThat(officer.row("Similar authorities")).containsText("110 lower: worse");
            officer.look("elsewhere");
            page.navigate("/indicators/NI154?period=2008-09-Q2");
            assertThat(page.locator("#elsewhere")).containsText("110 lower: worse");
            page.navigate("/review?period=2008-09-Q2");
            assertThat(atRisk(officer))
                    .containsText("Similar authorities, 2008/09 Q2: 410; own figure 110 lower: worse");
        }
    }

    @Test
    @Order(6)
    void itIsTheLastDayOfTheYear() throws IOException, InterruptedException {
        product.stop();
        startOn("2009-03-31");
        assertEquals(review, get(REVIEW));
    }

    @Test
    @Order(7)
    void theOfficerProposesAndSeesWhatItWouldDo() throws IOException {
        try (Person officer = Person.at(HOMES, "planning.officer", browser, product)) {
            Page page = officer.page();
            page.fill("#target-2008-09", "nine hundred");
            page.fill("#why", "The housing market has collapsed since the agreement was signed.");
            officer.press("Propose");
            assertThat(officer.told()).containsText("The target of 2008/09, “nine hundred”, cannot be read.");
            assertThat(page.locator("#why"))
                    .hasValue("The housing market has collapsed since the agreement was signed.");

            page.fill("#target-2008-09", "940 homes");
            page.fill("#target-2009-10", "470");
            page.fill("#target-2010-11", "940");
            page.fill("#evidence", EVIDENCE);
            officer.press("Propose");

            assertThat(officer.told()).hasText("The change is proposed. It waits for the first consent.");
            assertThat(page.locator("h1")).hasText("Lower the 2008/09 target from 1,450 to 940?");
            assertThat(page.locator(".lede"))
                    .hasText("800 homes expected by 31 March 2009: worse than anticipated by the target in force and by"
                            + " the proposed one.");
            assertThat(officer.row("At 31 March 2009, if 800 homes"))
                    .containsText("846 or more would be within acceptable range");
            assertThat(officer.row("At 30 September 2008")).containsText("a period keeps the target");
            assertThat(page.locator("article.proposal")).containsText("<b>800</b> expected");
            assertEquals(0, page.getByText("Record consent").count());
            officer.look("refresh-proposed");
        }
    }

    @Test
    @Order(8)
    void aSecondProposalForTheSameTargetIsRefused() throws IOException {
        try (Person lead = Person.at(HOMES, "planning.lead", browser, product)) {
            lead.page().fill("#target-2008-09", "900");
            lead.page().fill("#why", "Lower still.");
            lead.press("Propose");

            assertThat(lead.told()).containsText("Proposal 1 is under way and changes the same of NI 154.");
            assertThat(lead.page().locator("#target-2008-09")).hasValue("900");
        }
    }

    @Test
    @Order(9)
    void eachBodyAgreesInItsTurn() throws IOException, InterruptedException {
        agree("planning.lead", "2009-01-12", "lead partner");
        try (Person executive = Person.at(HOMES, "executive", browser, product)) {
            decide(executive, "2009-01-11");
            assertThat(executive.told()).containsText("before the last decision on 12 January 2009");
            decide(executive, "2009-02-02");
            assertThat(executive.told()).hasText("The consent is recorded.");
            executive.page().navigate("/refresh");
            assertThat(executive.row("NI 154")).containsText("waits for Government Office");
            executive.look("refresh-under-way");
        }
        governmentOfficeAsksFirst();
        agree("reviewer", "2009-03-06", "Government Office");
        agree("performance", "2009-03-31", "ministers");
        assertTrue(get(YEAR_END).contains("1450"));
        assertEquals(review, get(REVIEW));
    }

    private static void governmentOfficeAsksFirst() throws IOException {
        try (Person reviewer = Person.at(HOMES, "reviewer", browser, product)) {
            reviewer.page().fill("#on", "2009-02-20");
            reviewer.press("Return with questions");
            assertThat(reviewer.told()).containsText("It is returned without a question.");
            reviewer.page().fill("#on", "2009-02-20");
            reviewer.page().fill("#note", "Which sites are closed?");
            reviewer.press("Return with questions");
            assertThat(reviewer.told())
                    .hasText("The proposal is returned with the questions. It waits for the answer.");
            assertEquals(0, reviewer.page().getByText("Record consent").count());
        }
        try (Person officer = Person.at("/refresh", "planning.officer", browser, product)) {
            assertThat(officer.row("NI 154")).containsText("returned by Government Office, waits for an answer");
            officer.page().navigate(HOMES);
            assertThat(officer.page().locator("article.proposal")).containsText("Which sites are closed?");
            officer.look("refresh-returned");
            officer.page().fill("#answer", "Two of the three largest.");
            officer.press("Send the answer");
            assertThat(officer.told()).hasText("The answer is sent. The proposal waits for the same body again.");
        }
    }

    @Test
    @Order(10)
    void theReviewerWritesNothingElse() {
        try (Person reviewer = Person.at("/refresh/NI155", "reviewer", browser, product)) {
            assertEquals(0, reviewer.page().locator("form.sheet").count());
        }
    }

    @Test
    @Order(11)
    void itIsInForceAtOnceAndThePastIsAsItWas() throws IOException, InterruptedException {
        try (Person team = Person.at(HOMES, "performance", browser, product)) {
            team.page().fill("#from", "2009-03-30");
            team.press("Put in force");
            assertThat(team.told()).containsText("before the last decision on 31 March 2009");
            team.page().fill("#from", "2009-03-31");
            team.press("Put in force");

            assertThat(team.told()).hasText("The change is in force.");
            assertThat(team.page().locator("h1")).hasText("The target of NI 154 was made easier");
            assertThat(team.page().locator("#over")).containsText("2008/09: 1,450 to 940; 2009/10: 470; 2010/11: 940");
            team.look("refresh-in-force");
        }
        assertFalse(get(YEAR_END).contains("not in the sources"), get(YEAR_END));
        try (Person reviewer = Person.at(ANNUAL, "reviewer", browser, product)) {
            assertThat(reviewer.page().locator("#sent")).containsText("the same to the last character");
            assertEquals(0, reviewer.page().locator("form.sheet").count());
        }
        assertTrue(get(YEAR_END).contains("Refresh of March 2009, proposal 1"));
        assertEquals(review, get(REVIEW));
    }

    @Test
    @Order(12)
    void theDriftOfTheFileIsShownUntilTheFileHasIt() throws IOException {
        try (Person team = Person.at("/definitions", "performance", browser, product)) {
            assertThat(team.page().locator("#unstated")).containsText("NI 154");
            assertThat(team.row("1,450")).containsText("940");
            team.page().locator("#unstated summary").click();
            assertThat(team.page().locator("#unstated pre")).containsText("<exact>940</exact>");
            team.look("refresh-drift");

            team.page().navigate("/definitions/install");
            install(team, Files.readString(PLANNING), "The theme with the refresh");
            team.page().navigate("/definitions");
            assertEquals(0, team.page().locator("#unstated").count());
        }
    }

    @Test
    @Order(8)
    void theEconomyIsWrittenAnewAndOfTwoWhoWriteTheSecondIsTold() throws IOException {
        try (Person officer = Person.at(ECONOMY, "planning.officer", browser, product);
                Person team = Person.at(ECONOMY, "performance", browser, product)) {
            Page page = officer.page();
            assertThat(page.locator("#text a")).hasText(new String[] {"NI 154", "NI 155 element", "NI 154"});
            page.fill("#words", "Nobody builds.\n\nThe target of NI 154 is 940 since March.");
            officer.press("Save this version");
            assertThat(officer.told()).hasText("The version is saved. It goes into the paper when it is agreed.");
            assertThat(page.locator("#text")).containsText("A later draft waits to be agreed.");
            assertThat(page.locator("#versions li").first()).containsText("by officer, planning. Not agreed.");
            assertEquals(0, page.getByText("Agree this text").count());

            team.page().fill("#words", "Too late.");
            team.press("Save this version");
            assertThat(team.told()).containsText("Somebody else has changed section A.4 since you opened the page.");
            assertThat(team.page().locator("#words")).hasValue("Too late.");
            team.look("section-conflict");
            team.press("Agree this text");
            assertThat(team.told()).hasText("The text is agreed.");
            assertThat(team.page().locator("#text")).containsText("Nobody builds.");
        }
    }

    @Test
    @Order(9)
    void theRouteOfThePaperIsRecordedAndWhatThePartnershipImproves() throws IOException {
        try (Person team = Person.at(ANNUAL, "performance", browser, product)) {
            Page page = team.page();
            assertThat(page.locator("#assessment")).containsText("0 of 29 sections are agreed. 29 are drafted.");
            page.navigate("/review?period=2008-09-Q2");
            assertThat(page.locator("#assessment")).containsText("29 of 29 sections are agreed.");
            assertThat(page.locator(".route .now")).containsText("Cabinet");
            team.look("review-assessment");

            page.navigate("/review/route?period=2008-09-Q2");
            assertThat(page.locator("h1")).hasText("The paper is before Cabinet, on 26 January 2009");
            assertThat(page.locator("#request-1")).containsText("Appendix 2 of the report");
            page.locator("#cabinet summary").getByText("Day and decision").click();
            page.selectOption("#decision-cabinet", "noted");
            page.locator("#cabinet button").getByText("Save day and decision").click();
            assertThat(team.told()).hasText("The day and the decision are recorded.");
            assertThat(page.locator("h1")).hasText("The paper goes to Government Office for the East Midlands next");
            team.look("review-route");

            page.navigate("/review/improvements?period=2008-09-Q2");
            page.fill("#title-new", "Plans for homes");
            page.fill("#action-new", "Plan the enabling of homes together.");
            page.fill("#sections-new", "Z.9");
            team.press("Add it");
            assertThat(team.told()).containsText("The review has no section “Z.9”.");
            page.fill("#sections-new", "a.4");
            team.press("Add it");
            assertThat(page.locator("h1")).hasText("Eight areas in which the partnership is to improve");
            assertThat(team.row("Plans for homes")).containsText("A.4");
            team.look("review-improvements");
        }
    }

    /** The theme without what it says since the refresh, and without the confirmation that only that needs. */
    private static String ofJune() throws IOException {
        return Files.readString(PLANNING)
                .replaceAll("(?s)<agreed known-from=\"2009-03-31\".*?</agreed>\\s*", "")
                .replaceFirst("(?s)<confirmed check=\"polarity\">.*?</confirmed>\\s*", "");
    }

    private static void install(Person team, String text, String why) {
        team.page()
                .locator("#sent")
                .setInputFiles(new FilePayload("indicators.xml", "text/xml", text.getBytes(StandardCharsets.UTF_8)));
        team.press("Check it");
        team.page().getByLabel("What changes, and why").fill(why);
        team.press("Install");
        assertThat(team.told()).containsText("is installed and in force.");
    }

    /** The homes among the measures at risk, on the page of the review. */
    private static Locator atRisk(Person person) {
        return person.page().locator("article.risk").filter(new Locator.FilterOptions().setHasText("NI 154"));
    }

    private static void agree(String login, String on, String body) {
        try (Person person = Person.at(HOMES, login, browser, product)) {
            assertThat(person.page().locator("article.proposal")).containsText("Decision of: " + body);
            decide(person, on);
            assertThat(person.told()).hasText("The consent is recorded.");
        }
    }

    private static void decide(Person person, String on) {
        person.page().fill("#on", on);
        person.press("Record consent");
    }

    private static String get(String address) throws IOException, InterruptedException {
        return Surroundings.get(product.baseUrl().resolve(address)).body();
    }
}
