package uk.org.waymark.verification.cycle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.waymark.verification.browser.Accessibility;
import uk.org.waymark.verification.browser.InBrowser;
import uk.org.waymark.verification.browser.Screenshots;
import uk.org.waymark.verification.product.RunningProduct;

/** One period from its opening to an exception, each step by the person whose it is. It is 1 May 2009. */
@ExtendWith(InBrowser.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CycleOfAPeriodTest {
    private static final String PASSWORD = "waymark-demonstration";
    private static final String SIGN_OFF = "sign-off/health?period=2008-09-Q2";

    private static RunningProduct product;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        product = RunningProduct.start("cycle", "--sample", "leicester-2008-11");
    }

    @AfterAll
    static void stop() throws IOException {
        product.close();
    }

    @Test
    @Order(1)
    void thePerformanceTeamOpensThePeriod(Page page) throws IOException {
        signIn(page, "performance", "periods");
        page.getByLabel("Period to open").selectOption("2008-09-Q2");
        page.getByLabel("Figures due by").fill("2009-04-01");
        press(page, "Open period");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("1 April 2009 has passed");

        page.getByLabel("Figures due by").fill("2009-05-29");
        press(page, "Open period");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("2008/09 Q2 is open; figures are due by 29 May 2009.");
        assertThat(row(page, "2008/09 Q2")).containsText("Open, due by 29 May 2009");
        assertFits(page, "periods");
    }

    @Test
    @Order(2)
    void anOfficerSaysThatTheThemeIsComplete(Page page) {
        signIn(page, "health.officer", SIGN_OFF);
        press(page, "Say that it is complete");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("is said to be complete for 2008/09 Q2");
        assertEquals(0, page.getByText("Sign off all that can be").count());
    }

    @Test
    @Order(3)
    void theLeadSignsOffWhatCanBeAndSeesWhatCannot(Page page) throws IOException {
        signIn(page, "health.lead", SIGN_OFF);
        assertThat(page.getByText("Said to be complete on 1 May 2009")).isVisible();
        assertFits(page, "sign-off");

        press(page, "Sign off all that can be");

        assertThat(page.locator("#said")).containsText("signed off.");
        assertThat(page.locator("#said")).containsText("no commentary says why");
        assertThat(row(page, "NI 126")).containsText("Signed off on 1 May 2009");
        assertFits(page, "sign-off-done");
    }

    @Test
    @Order(4)
    void closingAnUnfinishedPeriodNeedsAReason(Page page) {
        signIn(page, "performance", "periods");
        page.getByLabel("Period to close").selectOption("2008-09-Q2");
        press(page, "Close period");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("are not signed off");

        page.getByLabel("Reason, if something is missing or not signed off").fill("The year ends.");
        press(page, "Close period");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("2008/09 Q2 is closed.");
        assertThat(row(page, "2008/09 Q2")).containsText("Closed on 1 May 2009");
    }

    @Test
    @Order(5)
    void anExceptionReopensOneMeasureForOnePerson(Page page) throws IOException {
        signIn(page, "performance", "periods");
        Locator form = page.locator("#grant-form");
        form.getByLabel("Measure").selectOption("NI 126");
        form.getByLabel("Period").selectOption("2008-09-Q2");
        form.locator("#person")
                .selectOption(form.locator("#person option", new Locator.LocatorOptions().setHasText("officer, health"))
                        .first()
                        .getAttribute("value"));
        form.getByLabel("Until").fill("2009-05-08");
        form.getByLabel("Reason").fill("The hospital corrected its return.");
        press(page, "Grant exception");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("NI 126 of 2008/09 Q2 is reopened until 8 May 2009.");
        Locator granted = page.locator("table.exceptions tbody tr");
        assertThat(granted).hasCount(1);
        assertThat(granted).containsText("The hospital corrected its return.");
        assertFits(page, "periods-exception");
    }

    @Test
    @Order(6)
    void everybodySeesWhoHasReturnedWhat(Page page) throws IOException {
        page.navigate(product.baseUrl() + "?period=2008-09-Q2");
        page.getByText("See who has returned what").click();

        assertThat(page.locator("h1")).hasText("Returns for 2008/09 Q2");
        assertThat(page.locator("main")).containsText("2008/09 Q2 is closed; figures were due by 29 May 2009.");
        assertFits(page, "returns");
    }

    @Test
    @Order(7)
    void aLeadOfAnotherThemeAndTheFormsOfAnOfficerAreRefused(Page page) {
        signIn(page, "health.officer", "sign-off/children?period=2008-09-Q2");
        assertThat(page.locator("h1")).not().containsText("sign-off");
        assertEquals(403, page.navigate(product.baseUrl() + "periods").status());
    }

    private static void signIn(Page page, String login, String address) {
        page.navigate(product.baseUrl() + "sign-in");
        page.getByLabel("Login name").fill(login);
        page.getByLabel("Password").fill(PASSWORD);
        press(page, "Sign in");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(product.baseUrl() + address);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Locator row(Page page, String heading) {
        return page.locator("main table tbody tr")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .first();
    }

    private static void assertFits(Page page, String name) throws IOException {
        Accessibility.assertNoViolations(page);
        page.setViewportSize(390, 844);
        Accessibility.assertNoViolations(page);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        assertTrue(width <= 390, name + " is " + width + " pixels wide on a phone of 390");
        page.setViewportSize(1280, 844);
        Screenshots.keep(page, "cycle-" + name);
    }
}
