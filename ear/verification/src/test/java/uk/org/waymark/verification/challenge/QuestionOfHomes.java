package uk.org.waymark.verification.challenge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

/** The executive asks on 1 December 2008 why 300 homes were finished by September. */
public record QuestionOfHomes(OwnBrowser browser, RunningProduct product) {
    private static final String QUESTIONS = "/questions";
    private static final String HOMES = "/indicators/NI154?period=2008-09-Q2";
    private static final String WHY = "Why only 300 homes? <b>1,450</b> were promised.";
    private static final String WAITING = "#waiting-questions";
    private static final String OPEN = "#open";

    /** It is asked, answered by those whose it is and nobody else, and resolved. */
    public void isAskedAnsweredAndResolved() throws IOException, InterruptedException {
        theExecutiveAsksFromThePageOfTheMeasure();
        theOfficerOfAnotherThemeDoesNotAnswer();
        theLeadSeesItBesideTheReturn();
        thePlanningOfficerSeesItWaitingAndAnswers();
        theExecutiveResolvesIt();
        theDayBeforeThereWasNone();
        thePublicIsAnsweredNone();
    }

    private void theExecutiveAsksFromThePageOfTheMeasure() throws IOException {
        try (Person executive = Person.at(HOMES, "executive", browser, product)) {
            Page page = executive.page();
            follow(page, "Ask a question about this measure");
            assertThat(page.locator("#about")).hasValue("measure/NI 154/2008-09-Q2");
            page.evaluate("document.querySelector('#text').removeAttribute('required')");
            page.fill("#text", "  ");
            executive.press("Ask");
            assertThat(executive.told()).hasText("The question is empty. Write it, and send it again.");
            assertThat(page.locator("#about")).hasValue("measure/NI 154/2008-09-Q2");
            page.fill("#text", WHY);
            executive.press("Ask");

            assertThat(executive.told()).hasText("The question is asked. It waits for those who answer for it.");
            assertThat(page.locator("h1")).hasText("One question waits for an answer");
            assertThat(page.locator("#question-1")).containsText(WHY);
            assertThat(page.locator("#question-1")).containsText("Executive, 1 December 2008");
            assertEquals(0, page.getByText("Send the answer").count());
            page.navigate(HOMES);
            assertThat(page.locator(".questions")).containsText(WHY);
            executive.look("questions-measure");
        }
    }

    private void theOfficerOfAnotherThemeDoesNotAnswer() {
        try (Person officer = Person.at("/capture", "health.officer", browser, product)) {
            assertEquals(0, officer.page().locator(WAITING).count());
            officer.page().navigate(QUESTIONS);
            assertThat(officer.page().locator("#question-1")).containsText(WHY);
            assertEquals(0, officer.page().locator("#question-1 form").count());
            officer.page().selectOption("#theme", "health");
            officer.press("Show these questions");
            assertThat(officer.page().locator(OPEN)).containsText("No open questions here.");
            officer.page().selectOption("#theme", "all");
            officer.press("Show these questions");
            assertThat(officer.page().locator("#question-1")).containsText(WHY);
        }
    }

    private void theLeadSeesItBesideTheReturn() {
        try (Person lead = Person.at("/sign-off", "planning.lead", browser, product)) {
            assertThat(lead.page().locator(WAITING)).containsText("One question waits for you.");
        }
    }

    private void thePlanningOfficerSeesItWaitingAndAnswers() throws IOException {
        try (Person officer = Person.at("/capture", "planning.officer", browser, product)) {
            Page page = officer.page();
            assertThat(page.locator(WAITING)).containsText("One question waits for you.");
            follow(page, "See questions");
            assertThat(page.locator("#question-1")).containsText("Waiting for you");
            officer.look("questions-waiting");
            page.fill("#answer-1", "Builders have stopped.\nTwo sites are closed.");
            officer.press("Send the answer");

            assertThat(officer.told()).hasText("The answer is sent. It waits for whoever asked.");
            assertThat(page.locator("#question-1")).containsText("Officer, planning, 1 December 2008");
            page.navigate("/capture");
            assertEquals(0, page.locator(WAITING).count());
        }
    }

    private void theExecutiveResolvesIt() throws IOException {
        try (Person executive = Person.at("/", "executive", browser, product)) {
            Page page = executive.page();
            assertThat(page.locator(WAITING)).containsText("One question waits for you.");
            follow(page, "See questions");
            page.fill("#note-1", "To be looked at again with the figures of March.");
            executive.press("Resolve");

            assertThat(executive.told()).hasText("The question is resolved.");
            assertThat(page.locator("#over")).containsText("To be looked at again with the figures of March.");
            assertThat(page.locator("h1")).hasText("No questions wait for an answer");
            executive.look("questions-resolved");
        }
    }

    private void theDayBeforeThereWasNone() {
        try (Person executive = Person.at("/questions?known=2008-11-30", "executive", browser, product)) {
            assertEquals(0, executive.page().locator("article.question").count());
            assertEquals(0, executive.page().locator("#ask").count());
        }
    }

    private void thePublicIsAnsweredNone() throws IOException, InterruptedException {
        assertEquals(
                "[]",
                Surroundings.get(product.baseUrl().resolve("api/v1/questions")).body());
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }
}
