package uk.org.waymark.verification.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.verification.browser.Accessibility;
import uk.org.waymark.verification.browser.InBrowser;
import uk.org.waymark.verification.browser.Screenshots;
import uk.org.waymark.verification.browser.SignedInBrowser;

@ExtendWith(InBrowser.class)
class AccountsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "audit,            /admin/audit",
        "audit-filtered,   /admin/audit?kind=outturn&theme=leicester-2008-11/health&from=yesterday",
        "audit-nothing,    /admin/audit?to=2001-01-01",
        "setup,            /admin",
        "accounts,         /admin/accounts",
        "own-account,      /account",
        "permissions,      /permissions"
    })
    void everyPageIsAccessibleQuietAndFitsAPhone(String name, String address, Page page) throws IOException {
        List<String> complaints = new ArrayList<>();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        SignedInBrowser.as("admin", page, "/admin/accounts");

        assertEquals(200, page.navigate(address).status());

        assertEquals(List.of(), complaints);
        Accessibility.assertNoViolations(page);
        page.setViewportSize(390, 844);
        Accessibility.assertNoViolations(page);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        assertTrue(width <= 390, address + " is " + width + " pixels wide on a phone of 390");
        Screenshots.keep(page, name);
    }

    @Test
    void aPersonIsInvitedComesInIsDisabledAndErased(Page page) throws IOException {
        SignedInBrowser.as("admin", page, "/admin/accounts");
        invite(page, "Zoë, skills officer", "Skills.Officer");
        String oneTime = page.locator("code.secret").innerText();
        Accessibility.assertNoViolations(page);
        Screenshots.keep(page, "accounts-invited");

        try (BrowserContext theirs = elsewhere(page)) {
            Page hers = theirs.newPage();
            hers.navigate("/account");
            SignedInBrowser.submit(hers, "skills.officer", oneTime);
            assertTrue(hers.url().contains("/password"), hers.url());
        }
        page.navigate("/admin/accounts");
        assertFalse(page.content().contains(oneTime), "it is shown once");

        page.getByText("Zoë, skills officer").click();
        Accessibility.assertNoViolations(page);
        Screenshots.keep(page, "account");
        page.getByText("Give a one-time password").click();
        assertFalse(page.locator("code.secret").innerText().equals(oneTime));
        page.getByText("Disable the account").click();
        assertTrue(page.getByText("The account is disabled.").isVisible());
        page.getByLabel("I am sure; this cannot be undone.").check();
        page.locator(".danger button").click();
        assertEquals("a former user", page.locator("h1").innerText());
        assertFalse(page.content().contains("Zoë"), "nothing of the name is left");
        Accessibility.assertNoViolations(page);

        page.navigate("/admin/audit?person=" + page.url().replaceFirst(".*/accounts/([^?]*).*", "$1"));
        assertEquals(
                List.of(
                        "Erased a person",
                        "Disabled an account",
                        "Gave a new password",
                        "Signed in",
                        "Invited a person"),
                page.locator("table.audit tbody td:nth-child(3)").allInnerTexts());
    }

    @Test
    void whatCannotBeDoneIsSaidAndWhatWasWrittenIsKept(Page page) {
        SignedInBrowser.as("admin", page, "/admin/accounts");

        invite(page, "Somebody else", "Health.Officer");

        assertTrue(page.locator("[role=alert]").innerText().contains("Another account has this login name"));
        assertEquals("Somebody else", page.locator("#name").inputValue());
        assertEquals("true", page.locator("#login").getAttribute("aria-invalid"));
        page.navigate("/admin/accounts");
        page.locator("table a").getByText("Administrator").click();
        page.getByText("Disable the account").click();
        assertTrue(page.locator("[role=alert]").innerText().contains("the last administrator who can sign in"));
    }

    @Test
    void aTokenIsShownOnceAndCanBeRevoked(Page page) {
        SignedInBrowser.as("executive", page, "/account");
        page.getByLabel("What it is for").fill("monthly report");
        page.getByText("Make a token").click();
        assertTrue(page.locator("code.secret").innerText().startsWith("waymark_"));
        Accessibility.assertNoViolations(page);

        page.navigate("/account");
        assertEquals(0, page.locator("code.secret").count());
        page.getByLabel("Revoke: monthly report").click();

        assertTrue(page.getByText("The token is revoked").isVisible());
        assertTrue(page.locator("table.tokens").innerText().contains("revoked"));
    }

    @Test
    void theAuditIsExportedAsItIsFiltered(Page page) {
        SignedInBrowser.as("performance", page, "/admin/audit?measure=126&kind=outturn");

        String file = page.request()
                .get(page.getByText("Download these as CSV").getAttribute("href"))
                .text();

        List<String> lines = file.lines().toList();
        assertEquals("When,Who,What was done,To whom or what,Agreement,In words,Reason,Source", lines.get(0));
        assertEquals(page.locator("table.audit tbody tr").count(), lines.size() - 1);
        assertTrue(lines.get(1).contains("NI 126"), file);
    }

    private static void invite(Page page, String name, String login) {
        page.locator("#name").fill(name);
        page.locator("#login").fill(login);
        page.locator("#role").selectOption("officer");
        page.locator("input[name=theme][value='leicester-2008-11/skills']").check();
        page.locator("main button.main").click();
    }

    private static BrowserContext elsewhere(Page page) {
        String base = page.url().replaceFirst("(https?://[^/]+/).*", "$1");
        return page.context().browser().newContext(new Browser.NewContextOptions().setBaseURL(base));
    }
}
