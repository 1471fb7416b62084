package uk.org.waymark.verification.highlight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.product.RunningProduct;

/**
 * Leicestershire on 1 August 2007: the partners raise a concern and log who was heard, the review of 2006/07 is sent, and
 * the Government Office writes its highlight report on it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HighlightReportTest {
    private static final String CONCERNS = "/concerns";
    private static final String REVIEW = "/review?period=2006-07-Q4&known=2007-07-02";

    private static OwnBrowser browser;
    private static RunningProduct product;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = OwnBrowser.open();
        product = RunningProduct.start("highlights", "--sample", "leicestershire-2006-09");
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        product.close();
    }

    @Test
    @Order(1)
    void anOfficerRaisesWhatConcernsTheirThemeAndNothingTypedIsLost() throws IOException {
        try (Person officer = Person.at(CONCERNS, "county.officer", browser, product)) {
            Page page = officer.page();
            assertThat(page.locator("h1")).hasText("No concern waits for an answer");
            officer.look("concerns-empty");

            page.fill("#title", "Let wardens issue penalties");
            page.fill("#body", "Home Office");
            page.fill("#asked", "2007-01-02");
            page.fill("#detail", "Wardens may not issue penalties for damage.\nThe target of crime waits for it.");
            officer.press("Raise it");
            assertThat(officer.told()).containsText("You work for Safer. Name a theme or a measure of yours");
            assertThat(page.locator("#body")).hasValue("Home Office");

            page.fill("#measures", "ssc damage");
            officer.press("Raise it");
            assertThat(officer.told()).hasText("The concern is raised. The performance team records the answer.");
            assertThat(page.locator("h1")).hasText("One concern waits for an answer, for 211 days now");
            assertEquals(0, page.locator("#answer").count());
        }
    }

    @Test
    @Order(2)
    void thePerformanceTeamRaisesOneOfTheWholeAgreementAndRecordsAnAnswer() throws IOException {
        try (Person team = Person.at(CONCERNS, "performance", browser, product)) {
            Page page = team.page();
            page.fill("#title", "Give guidance on money in one piece and in time");
            page.selectOption("#kind", "guidance");
            page.fill("#body", "Departments of government");
            page.fill("#asked", "2007-07-02");
            page.fill("#detail", "Guidance on money is late and in pieces. Plans for the year rest on guesses.");
            team.press("Raise it");
            assertThat(page.locator("h1")).hasText("Two concerns wait for an answer, the oldest for 211 days");
            assertThat(team.row("C1")).containsText("Waiting for 211 days");
            assertThat(page.locator("#waiting tbody tr").first()).containsText("C1");
            assertThat(team.row("C2")).containsText("The agreement as a whole");
            team.look("concerns");

            page.setViewportSize(1280, 900);
            page.navigate(CONCERNS + "/C1");
            team.look("concern");
            page.fill("#on", "2007-07-30");
            page.fill("#answer-text", "Granted for two districts.");
            team.press("Record the answer");
            assertThat(team.told()).hasText("The answer is recorded.");
            assertThat(page.locator(".lede"))
                    .hasText("Answered on 30 July 2007, after 209 days: Granted for two districts.");
        }
    }

    @Test
    @Order(3)
    void whoWasHeardIsLoggedAndFoundByItsTheme() throws IOException {
        try (Person officer = Person.at("/engagement", "county.officer", browser, product)) {
            Page page = officer.page();
            page.fill("#title", "Evening with a neighbourhood");
            page.selectOption("#kind", "ward-meeting");
            page.fill("#day", "2007-06-12");
            page.fill("#communities", "Residents of Charnwood");
            page.fill("#heard", "Broken windows stay broken for weeks.");
            page.fill("#measures", "SSC DAMAGE");
            officer.press("Enter it");
            assertThat(page.locator("h1")).hasText("People were heard on one occasion");
            assertThat(page.locator(".lede")).hasText("One has no action yet.");
            officer.look("engagement");

            page.navigate("/engagement?theme=cleaner-and-greener");
            assertThat(page.locator("main .empty")).containsText("Nothing here for this theme or measure.");
            page.navigate("/engagement/E1");
            page.fill("#action", "The district mends within three days.");
            officer.press("Change it");
            assertThat(page.locator("main dl.facts")).containsText("The district mends within three days.");
            officer.look("occasion");
            page.navigate("/indicators/SSCDAMAGE");
            assertThat(page.locator("#engagement + ul")).containsText("E1 Evening with a neighbourhood");
            assertThat(page.locator("#concerns")).hasCount(0);
            page.navigate("/indicators/SSCDAMAGE?known=2007-07-31");
            assertThat(page.locator("#engagement")).hasCount(0);
        }
    }

    @Test
    @Order(4)
    void theReviewerWritesTheReportOnTheReviewThatWasSent() throws IOException {
        try (Person team = Person.at(REVIEW, "performance", browser, product)) {
            team.press("Record as sent");
            assertThat(team.told()).hasText("The review is recorded as sent.");
            assertThat(team.page().locator("#highlights"))
                    .containsText("The Government Office has not submitted its report yet.");
        }
        try (Person reviewer = Person.at(REVIEW, "reviewer", browser, product)) {
            Page page = reviewer.page();
            page.locator("#highlights a").click();
            page.fill("#overall-text", "Very positive.");
            page.fill("#title-1", "Key stage 4");
            page.selectOption("#threat-1", "reward");
            page.selectOption("#of-1", "cyp");
            page.fill("#cause-1", "Off the trajectory to the stretch target.");
            page.fill("#remedy-1", "A strategy for ages 13 to 19.");
            page.fill("#measures-1", "CYP KS4");
            reviewer.press("Submit to the partnership");
            assertThat(reviewer.told()).containsText("Nothing is written of progress in Children and Young People");
            assertThat(page.locator("#remedy-1")).hasValue("A strategy for ages 13 to 19.");

            reviewer.press("Save as a draft");
            assertThat(reviewer.told()).hasText("The draft is saved. The partnership does not see it yet.");
            page.fill("#progress-cyp", "Good.");
            page.fill("#progress-hcop", "Good; the baseline of smoking is not settled.");
            page.fill("#progress-ssc", "Good; Cleaner and Greener recovered.");
            page.fill("#progress-ede", "Very good.");
            page.fill("#title-2", "Comparator crime");
            page.selectOption("#of-2", "ssc");
            page.fill("#remedy-2", "Work through neighbourhoods.");
            page.fill("#measures-2", "SSC BCS, SSC DAMAGE, SSC WOUNDING");
            page.fill("#impact-text", "A clearer focus on vulnerable people.");
            page.fill("#concerns-text", "Guidance on money is late and in pieces.");
            page.check("input[name=number][value=C2]");
            reviewer.press("Submit to the partnership");
            assertThat(reviewer.told())
                    .hasText("The report is submitted. The partnership reads it from the page of the review.");
            reviewer.look("highlight-writing");
        }
    }

    @Test
    @Order(5)
    void thePartnershipReadsWhatWasSubmittedAndWritesNothingThere() throws IOException {
        try (Person executive = Person.at(REVIEW, "executive", browser, product)) {
            Page page = executive.page();
            page.locator("#highlights a").click();
            assertThat(page.locator("h1")).hasText("The Government Office sees two red risks in 2006/07 Q4");
            assertThat(page.locator("#version")).hasText("Submitted on 1 August 2007");
            assertThat(page.locator("#progress h3")).hasText(new String[] {
                "Children and Young People",
                "Healthy Communities and Older People",
                "Safer Stronger Communities",
                "Economic Development and Enterprise"
            });
            assertThat(page.locator("#red li").first()).containsText("Red risk to rewards, Children and Young People");
            assertThat(page.locator("#concerns")).containsText("C2 Give guidance on money in one piece and in time");
            assertEquals(0, page.locator("form.sheet").count());
            assertEquals(0, page.locator("#versions").count());
            executive.look("highlight-report");

            page.setViewportSize(1280, 900);
            page.navigate("/review?period=2006-07-Q4");
            assertThat(page.locator("#concerns")).containsText("C2");
            executive.look("review-leicestershire");

            page.navigate("/papers?period=2006-07-Q4");
            for (String format : List.of("pdf", "docx", "xlsx", "html", "zip")) {
                String file = page.locator("a[href*='/highlight-report." + format + "']")
                        .first()
                        .getAttribute("href");
                assertEquals(200, page.request().get(file).status(), file);
            }
        }
    }
}
