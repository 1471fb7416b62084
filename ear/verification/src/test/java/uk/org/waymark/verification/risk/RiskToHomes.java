package uk.org.waymark.verification.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.product.RunningProduct;

/** On 1 December 2008 the planning group raises a risk to NI 154, its new homes. */
public record RiskToHomes(OwnBrowser browser, RunningProduct product) {
    private static final String REGISTER = "/risks";
    private static final String HOMES = "/risks/R1";

    /** It is raised by an officer, accepted and assessed by the lead, seen by all who sign in, and closed. */
    public void isRaisedAcceptedAssessedAndClosed() throws IOException {
        anOfficerRaisesARiskAndWhatIsRefusedIsNotLost();
        theLeadAcceptsItAndAssessesIt();
        everybodySignedInFindsItInTheMatrixAndWithItsMeasure();
        anotherGroupsOfficerChangesNothingOfIt();
        asKnownTheDayBeforeItIsNotThere();
        whatIsClosedStaysWithItsReason();
    }

    private void anOfficerRaisesARiskAndWhatIsRefusedIsNotLost() throws IOException {
        try (Person officer = Person.at(REGISTER, "planning.officer", browser, product)) {
            Page page = officer.page();
            assertThat(page.locator("h1")).hasText("No open risks");
            assertThat(page.locator("main .empty")).containsText("Anybody in a delivery group raises a risk.");
            officer.look("risks-empty");

            page.fill("#title", "Builders stop building");
            page.fill("#cause", "Banks lend neither to builders nor to buyers.");
            page.fill("#effect", "Fewer homes than 1,450 are added in the year.");
            page.fill("#measures", "ni154");
            page.fill("#owner", "Leicester City Council");
            page.fill("#review", "2009-03-31");
            score(page, 5, 4, 5, 5);
            officer.press("Raise it");

            assertThat(officer.told())
                    .hasText("It scores 25 with its controls and 20 without them. Correct one of the two, or write why"
                            + " the controls make it worse.");
            assertThat(page.locator("#cause")).hasValue("Banks lend neither to builders nor to buyers.");
            assertThat(page.locator("#now-impact")).hasValue("5");
            score(page, 5, 4, 4, 4);
            officer.press("Raise it");

            assertThat(officer.told()).hasText("The risk is raised and waits for the theme lead to accept it.");
            assertThat(page.locator("h1")).hasText("One open risk");
            assertThat(page.locator(".lede")).containsText("One waits for its theme lead to accept it.");
        }
    }

    private void theLeadAcceptsItAndAssessesIt() throws IOException {
        try (Person lead = Person.at(HOMES, "planning.lead", browser, product)) {
            lead.look("risk-raised");
            lead.press("Accept this risk");
            assertThat(lead.told()).hasText("The risk is accepted.");

            lead.page().selectOption("#now-likelihood", "3");
            lead.page().fill("#note", "The council buys land.");
            lead.press("Record the assessment");

            assertThat(lead.told()).hasText("The assessment is recorded.");
            assertThat(lead.page().locator("ol.changes li").first())
                    .containsText("Possible, major: 12; it was 16. The council buys land.");
            lead.look("risk-assessed");
        }
    }

    private void everybodySignedInFindsItInTheMatrixAndWithItsMeasure() throws IOException {
        try (Person executive = Person.at(REGISTER, "executive", browser, product)) {
            Page page = executive.page();
            assertThat(page.locator(".matrix td", new Page.LocatorOptions().setHasText("12R1"))
                            .first())
                    .containsText("R1 now");
            assertThat(page.locator(".matrix .before")).hasText("R1 before controls");
            assertThat(page.locator("ol.scores"))
                    .containsText("Possible, major: 12. Before controls: Almost certain, major: 20.");
            assertThat(page.locator("main")).containsText("has not declared its appetite");
            assertEquals(0, page.locator("form.sheet").count());
            executive.look("risks");

            page.navigate("/indicators/NI154");
            assertThat(page.locator("#risks + ul")).containsText("R1 Builders stop building");
        }
    }

    private void anotherGroupsOfficerChangesNothingOfIt() {
        try (Person health = Person.at(HOMES, "health.officer", browser, product)) {
            assertThat(health.page().locator("h1")).hasText("Builders stop building");
            assertEquals(0, health.page().locator("form.sheet").count());
        }
    }

    private void asKnownTheDayBeforeItIsNotThere() {
        try (Person executive = Person.at(REGISTER + "?known=2008-11-30", "executive", browser, product)) {
            assertThat(executive.page().locator("main .empty")).containsText("No risk was raised by 30 November 2008.");
            assertEquals(
                    404, executive.page().navigate(HOMES + "?known=2008-11-30").status());
        }
    }

    private void whatIsClosedStaysWithItsReason() throws IOException {
        try (Person lead = Person.at(HOMES, "planning.lead", browser, product)) {
            lead.page().fill("#why", "The target is being refreshed.");
            lead.press("Close it");

            assertThat(lead.told()).hasText("The risk is closed.");
            lead.page().navigate(REGISTER);
            assertThat(lead.page().locator("#closed + ul"))
                    .containsText("Closed on 1 December 2008: The target is being refreshed.");
            lead.look("risks-closed");
        }
    }

    private static void score(Page page, int before, int hit, int now, int hits) {
        page.selectOption("#before-likelihood", Integer.toString(before));
        page.selectOption("#before-impact", Integer.toString(hit));
        page.selectOption("#now-likelihood", Integer.toString(now));
        page.selectOption("#now-impact", Integer.toString(hits));
    }
}
