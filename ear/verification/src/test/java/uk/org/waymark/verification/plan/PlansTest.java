package uk.org.waymark.verification.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
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
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

/** The plan for serious acquisitive crime on 26 January 2009, kept by the officer and the lead of safer communities. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlansTest {
    private static final String PLANS = "/plans/safer-communities";
    private static final String HEALTH = "/plans/health";
    private static final String HOMES = PLANS + "?action=serious-acquisitive-crime%2Fvulnerable-homes";

    private static OwnBrowser browser;
    private static RunningProduct product;

    @BeforeAll
    static void startInJanuary() throws IOException, InterruptedException {
        browser = OwnBrowser.open();
        product = RunningProduct.start(
                "plans",
                Files.createTempDirectory(Surroundings.kept("product"), "home-"),
                Map.of("WAYMARK_TODAY", "2009-01-26"),
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
    void howFarAnActionHasComeIsToldAndCounted() throws IOException {
        try (Person officer = Person.at(HOMES, "safer.officer", browser, product)) {
            Page page = officer.page();
            assertThat(page.locator("#chosen h2")).containsText("homes");
            officer.look("plans-chosen");
            page.selectOption("#state", "stopped");
            officer.press("Record");
            assertThat(officer.told()).hasText("It is stopped, and nobody says why. Say what stopped it.");
            assertThat(page.locator("#state")).hasValue("stopped");

            page.selectOption("#state", "under way");
            page.fill("#done", "65");
            page.fill("#of", "90");
            page.fill("#what", "homes");
            page.fill("#note", "The other 25 wait for money.");
            officer.press("Record");

            assertThat(officer.told()).hasText("Recorded.");
            assertThat(officer.row("65 of 90 homes")).containsText("The other 25 wait for money.");
        }
    }

    @Test
    @Order(2)
    void anActionIsAddedAndAnotherOneGetsNewTerms() throws IOException {
        try (Person lead = Person.at(PLANS, "safer.lead", browser, product)) {
            Page page = lead.page();
            page.fill("#new-title", "Write to owners of vans");
            page.fill("#new-due", "2015-01-31");
            page.fill("#new-measures", "NI 16");
            lead.press("Add it");
            assertThat(lead.told()).containsText("outside the agreement’s term from 1 April 2008 to 31 March 2011");
            assertThat(page.locator("#new-title")).hasValue("Write to owners of vans");

            page.fill("#new-due", "2009-03-31");
            page.fill("#new-measures", "<b>burglary</b>");
            lead.press("Add it");
            assertThat(lead.told()).hasText("\"<b>burglary</b>\" is not an indicator code; write it like NI 117.");
            page.fill("#new-measures", "ni16");
            lead.press("Add it");
            assertThat(lead.told()).hasText("The action is added.");
            assertThat(lead.row("Write to owners of vans")).containsText("added here on 26 January 2009");
            assertThat(lead.row("Write to owners of vans")).containsText("No owner");

            page.navigate(HOMES);
            page.fill("#to-due", "2009-01-15");
            lead.press("Change it");
            assertThat(lead.told()).hasText("The action is changed.");
            assertThat(lead.row("65 of 90 homes")).containsText("late");
            assertThat(lead.row("65 of 90 homes")).containsText("changed here on 26 January 2009");
            lead.look("plans-kept");
        }
    }

    @Test
    @Order(3)
    void milestonesTargetsAndTheLeadsRatingStandInThePlan() throws IOException {
        try (Person lead = Person.at(HOMES, "safer.lead", browser, product)) {
            Page page = lead.page();
            page.fill("#milestone-1", "All 90 homes are surveyed");
            page.fill("#due-1", "2009-01-20");
            page.fill("#milestone-2", "The last 25 homes are done");
            page.fill("#due-2", "2012-03-31");
            lead.press("Save the milestones");
            assertThat(lead.told()).containsText("Milestone “The last 25 homes are done”: It is due on 31 March 2012");
            assertThat(page.locator("#milestone-1")).hasValue("All 90 homes are surveyed");
            page.fill("#due-2", "2009-03-31");
            lead.press("Save the milestones");
            assertThat(lead.row("65 of 90 homes"))
                    .containsText("All 90 homes are surveyed, due on 20 January 2009, late");

            page.locator("details.keep-plan summary").click();
            page.fill("input[name=what]", "Homes burgled a second time");
            page.locator("form:has(input[value=target]) input[name=figure]").fill("ten");
            lead.press("Add the target");
            assertThat(lead.told()).hasText("“ten” is not a number; write digits, such as 60 or 8.4.");
            assertThat(page.locator("input[name=what]")).hasValue("Homes burgled a second time");
            page.locator("form:has(input[value=target]) input[name=figure]").fill("10");
            page.fill("input[name=unit]", "homes");
            page.fill("input[name=by]", "2010");
            lead.press("Add the target");
            assertThat(lead.row("Homes burgled a second time")).containsText("10 homes");

            page.locator("details.keep-plan summary").click();
            page.locator("form:has(input[value=report]) input[name=figure]").fill("14");
            page.fill("input[name=counted-on]", "2008-12-31");
            lead.press("Report it");
            assertThat(lead.row("Homes burgled a second time")).containsText("14 homes on 31 December 2008");

            page.locator("details.keep-plan summary").click();
            page.selectOption("select[name=rating]", "behind");
            page.fill("textarea[name=reason]", "Vehicle crime has money and no action.");
            lead.press("Rate it");
            assertThat(lead.told()).hasText("The plan is rated.");
            assertThat(page.locator(".rating")).hasText("Behind");
            page.locator("details.keep-plan summary").click();
            lead.look("plans-targets");
            page.navigate(HOMES);
            assertThat(page.locator("table.timeline tbody tr").first()).containsText("Late: due on 15 January 2009");
            lead.look("plans-milestones");
        }
    }

    @Test
    @Order(4)
    void moneyIsStatedLineByLineAndADiscrepancyStays() throws IOException {
        try (Person officer = Person.at(PLANS, "safer.officer", browser, product)) {
            Page page = officer.page();
            assertThat(page.locator("#fund-reward-and-bcu-fund .sum"))
                    .hasText("£26,000 stated, £36,000 in lines: £10,000 over");
            assertThat(page.locator("#fund-nppi-fund .sum")).hasText("£40,000 applied for, not counted");
            assertThat(page.locator("table.money tbody tr").first()).containsText("£132,158");

            page.locator("#fund-nppi-fund h5 a").click();
            page.fill("#spent-1", "5,000");
            officer.press("Record the money");
            assertThat(officer.told())
                    .hasText(
                            "The money for “Strengthening of vulnerable homes in high burglary areas” is applied for, so"
                                    + " that none of it can be spent. Choose another stage, or write 0.");
            assertThat(page.locator("#spent-1")).hasValue("5,000");
            page.selectOption("#stage-1", "committed");
            page.fill("#money-note", "Granted in January.");
            officer.press("Record the money");
            assertThat(officer.told()).hasText("The money is recorded.");
            assertThat(page.locator("#fund-nppi-fund .sum")).hasText("£40,000; £5,000 spent");
            assertThat(page.locator("table.money tbody tr").last()).containsText("£172,158");

            page.navigate(PLANS + "?fund=serious-acquisitive-crime%2Freward-and-bcu-fund");
            officer.look("plans-money");

            page.navigate(PLANS);
            page.locator("details.keep-plan summary").click();
            page.locator("form:has(input[value=fund]) input[name=name]").fill("Ward budgets");
            page.locator("form:has(input[value=fund]) input[name=proposal]")
                    .first()
                    .fill("Lamps");
            page.locator("form:has(input[value=fund]) input[name=pounds]")
                    .first()
                    .fill("1,500");
            page.locator("form:has(input[value=fund]) input[name=total]").fill("1,800");
            officer.press("Add the fund");
            assertThat(officer.told()).containsText("The lines come to £1,500 and the stated total is £1,800.");
            page.locator("form:has(input[value=fund]) input[name=total]").fill("");
            officer.press("Add the fund");
            assertThat(page.locator("#fund-ward-budgets .sum")).hasText("£1,500");
        }
    }

    @Test
    @Order(5)
    void aLeadStartsAPlanWhoseSensitiveActionOthersDoNotFind() throws IOException {
        try (Person lead = Person.at(HEALTH, "health.lead", browser, product)) {
            Page page = lead.page();
            page.fill("#title-start", "Longer lives");
            page.fill("#measures-start", "NI 999");
            lead.press("Start the plan");
            assertThat(lead.told()).containsText("No theme of this agreement has NI 999 now.");
            assertThat(page.locator("#title-start")).hasValue("Longer lives");
            page.fill("#measures-start", "NI 120");
            lead.press("Start the plan");
            assertThat(lead.told()).hasText("The plan is started. Add its actions.");

            page.selectOption("#plan", "health.longer-lives");
            page.fill("#new-title", "Talk to the two surgeries that may close");
            page.check("#new-sensitive");
            lead.press("Add it");
            page.selectOption("#plan", "health.longer-lives");
            page.fill("#new-title", "Hold a health fair");
            lead.press("Add it");
            assertThat(lead.row("two surgeries").locator(".tag")).hasText("sensitive");
            lead.look("plans-started");
        }
        for (String insider : List.of("health.officer", "performance")) {
            try (Person person = Person.at(HEALTH, insider, browser, product)) {
                assertThat(person.row("two surgeries")).isVisible();
            }
        }
        for (String outsider : List.of("executive", "reviewer", "planning.officer", "nhs.officer")) {
            for (String path : List.of(HEALTH, "/themes/health", "/indicators/NI120", "/questions", "/risks")) {
                try (Person person = Person.at(path, outsider, browser, product)) {
                    assertThat(person.page().locator("main")).not().containsText("two surgeries");
                }
            }
            try (Person person = Person.at(HEALTH, outsider, browser, product)) {
                assertThat(person.row("Hold a health fair")).isVisible();
            }
        }
        try (Person administrator = Person.at("/admin/audit", "admin", browser, product)) {
            assertThat(administrator.page().locator("main")).containsText("A sensitive action");
            assertThat(administrator.page().locator("main")).not().containsText("two surgeries");
        }
    }

    @Test
    @Order(6)
    void gapsAndWhatIsDoneAreOnTheHomesAndOnTheMeasure() throws IOException {
        try (Person officer = Person.at("/capture", "health.officer", browser, product)) {
            assertThat(officer.page().locator("#plan-gaps")).containsText("of your measures");
            assertThat(officer.page().locator("#plan-gaps")).containsText("NI 125");
            assertThat(officer.page().locator("#plan-gaps")).not().containsText("NI 117");
        }
        try (Person executive = Person.at("/", "executive", browser, product)) {
            assertThat(executive.page().locator("#plan-gaps")).containsText("NI 117");
            executive.page().navigate("/indicators/NI16");
            assertThat(executive.row("Give London Road white street lighting"))
                    .containsText("No figures to compare yet");
            executive.look("plans-measure");
        }
    }

    @Test
    @Order(7)
    void everybodyElseSeesThePlansAndKeepsNone() throws IOException {
        try (Person executive = Person.at("/plans", "executive", browser, product)) {
            assertThat(executive
                            .row("Creating safer and stronger communities")
                            .locator("td")
                            .last())
                    .hasText("1");
            executive.look("plans-overview");
            executive.page().navigate(HOMES);
            assertEquals(0, executive.page().locator("form.sheet").count());
            assertThat(executive.row("Write to owners of vans")).isVisible();
        }
        try (Person health = Person.at(HOMES, "health.officer", browser, product)) {
            assertEquals(0, health.page().locator("form.sheet").count());
        }
    }

    @Test
    @Order(2)
    void aTargetWithoutAPlanIsPromisedOne() throws IOException {
        try (Person officer = Person.at(PLANS, "safer.officer", browser, product)) {
            Page page = officer.page();
            page.selectOption("#promise-code", "NI 20");
            page.fill("#promise-owner", "Safer Leicester Partnership");
            page.fill("#promise-due", "2009-01-01");
            officer.press("Record the promise");
            assertThat(officer.told())
                    .hasText("It would be due on 1 January 2009, which is over. Choose a day to come.");
            assertThat(page.locator("#promise-owner")).hasValue("Safer Leicester Partnership");
            assertThat(page.locator("#promise-code")).hasValue("NI 20");
            page.fill("#promise-due", "2009-03-31");
            officer.press("Record the promise");

            assertThat(officer.told()).hasText("The promise is recorded.");
            assertThat(page.locator("#unplanned")).containsText("Safer Leicester Partnership, by 31 March 2009");
            officer.look("plans-promised");
            page.navigate("/plans");
            assertThat(page.locator("main")).containsText("Promised: one.");
        }
    }

    @Test
    @Order(8)
    void asKnownTheDayBeforeThePlanIsWhatItWas() {
        try (Person executive = Person.at(PLANS + "?known=2009-01-25", "executive", browser, product)) {
            String before = executive.page().locator("main").innerText();

            assertTrue(!before.contains("Write to owners of vans") && !before.contains("65 of 90 homes"), before);
            assertTrue(!before.contains("Behind") && !before.contains("burgled a second time"), before);
        }
    }
}
