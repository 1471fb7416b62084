package uk.org.waymark.verification.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.verification.browser.Accessibility;
import uk.org.waymark.verification.browser.InBrowser;
import uk.org.waymark.verification.browser.Screenshots;
import uk.org.waymark.verification.browser.SignedInBrowser;

@ExtendWith(InBrowser.class)
class SignInTest {
    @Test
    void whoSignsInReturnsToThePageThatWasAskedFor(Page page) {
        page.navigate("/themes/health?period=2008-09-Q2&known=2008-11-25");
        page.locator(".who a").click();
        SignedInBrowser.submit(page, "health.officer", SignedInBrowser.PASSWORD);

        assertTrue(page.url().endsWith("/themes/health?period=2008-09-Q2&known=2008-11-25"), page.url());
        assertTrue(page.locator(".who").innerText().contains("Health officer"));
        assertTrue(page.locator(".who").innerText().contains("officer, health"));
    }

    @Test
    void aPageThatNeedsAnAccountLeadsToTheDoorAndBack(Page page) {
        SignedInBrowser.as("admin", page, "/settings");

        assertTrue(page.url().endsWith("/settings"), page.url());
        assertEquals("Settings", page.locator("h1").innerText());
        assertTrue(
                page.locator("main").innerText().matches("(?s).*This is Waymark \\d\\S*, schema [1-9]\\d*\\..*"),
                page.locator("main").innerText());
    }

    @Test
    void anAccountWithoutThePermissionIsToldWhatItNeeds(Page page) {
        SignedInBrowser.as("health.officer", page, "/");

        Response answered = page.navigate("/settings");

        assertEquals(403, answered.status());
        assertTrue(page.locator("main").innerText().contains("see the settings in force"));
        assertTrue(page.locator("main").innerText().contains("Health officer, officer, health"));
    }

    @Test
    void aWrongPasswordIsSaidWithoutSayingWhatWasWrong(Page page) {
        page.navigate("/sign-in");
        SignedInBrowser.submit(page, "planning.officer", "not the password");
        String known = page.locator("[role=alert]").innerText();
        page.navigate("/sign-in");
        SignedInBrowser.submit(page, "nobody.at.all", "not the password");

        assertEquals(known, page.locator("[role=alert]").innerText());
        assertEquals("nobody.at.all", page.getByLabel("Login name").inputValue());
        assertEquals("", page.getByLabel("Password").inputValue());
        assertTrue(page.title().startsWith("Error: "), page.title());
        Accessibility.assertNoViolations(page);
    }

    @Test
    void theDoorIsReachedAndUsedByKeyboardAlone(Page page) throws IOException {
        page.navigate("/sign-in?for=%2Fthemes");
        Accessibility.assertNoViolations(page);
        Screenshots.keep(page, "sign-in");
        page.getByLabel("Login name").focus();
        page.keyboard().type("children.lead");
        page.keyboard().press("Tab");
        page.keyboard().type(SignedInBrowser.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/themes");

        assertTrue(page.locator(".who").innerText().contains("theme lead, children"));
        Accessibility.assertNoViolations(page);
        Screenshots.keep(page, "signed-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "javascript:alert(1)",
                "/sign-in?for=/"
            })
    void onlyAnAddressOfOursIsReturnedTo(String asked, Page page) {
        page.navigate("/sign-in?for=" + java.net.URLEncoder.encode(asked, java.nio.charset.StandardCharsets.UTF_8));
        SignedInBrowser.submit(page, "executive", SignedInBrowser.PASSWORD);

        assertEquals("/", java.net.URI.create(page.url()).getPath());
        assertEquals("127.0.0.1", java.net.URI.create(page.url()).getHost());
    }

    @Test
    void aSessionGetsANewIdWithTheSignInAndItsCookieIsKeptFromScriptsAndOtherSites(Page page) {
        page.navigate("/sign-in");
        String before = session(page).value;
        SignedInBrowser.submit(page, "reviewer", SignedInBrowser.PASSWORD);
        Cookie after = session(page);

        assertNotEquals(before, after.value);
        assertTrue(after.httpOnly);
        assertEquals(SameSiteAttribute.LAX, after.sameSite);
        assertFalse(after.secure, "this is http on the machine itself");
    }

    private static Cookie session(Page page) {
        List<Cookie> cookies = page.context().cookies();
        assertEquals(1, cookies.size(), "one cookie, the session's");
        return cookies.get(0);
    }

    @Test
    void aReaderWhoDoesNotSignInGetsNoCookie(Page page) {
        page.navigate("/");
        page.navigate("/themes/health");

        assertEquals(List.of(), page.context().cookies());
    }

    @Test
    void whoSignsOutIsOut(Page page) {
        SignedInBrowser.as("admin", page, "/settings");

        SignedInBrowser.out(page);

        assertTrue(page.locator("main").innerText().contains("You are signed out."));
        page.navigate("/settings");
        assertTrue(page.url().contains("/sign-in?for=%2Fsettings"), page.url());
    }

    @Test
    void theDoorWorksWithoutScripts(Page page) {
        try (var context = page.context()
                .browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setBaseURL(base(page)))) {
            Page plain = context.newPage();
            SignedInBrowser.as("admin", plain, "/settings");

            assertTrue(plain.url().endsWith("/settings"), plain.url());
        }
    }

    @Test
    void aFormWhoseSessionHasEndedIsExplainedAndLeadsBack(Page page) {
        SignedInBrowser.as("executive", page, "/password");
        page.getByLabel("Password in use").fill("what was typed");
        page.context().clearCookies();

        page.locator("#save").click();

        assertEquals("This page could not be sent", page.locator("h1").innerText());
        Accessibility.assertNoViolations(page);
        page.getByText("Sign in and go back to the page").click();
        SignedInBrowser.submit(page, "executive", SignedInBrowser.PASSWORD);
        assertTrue(page.url().endsWith("/password"), page.url());
    }

    private static String base(Page page) {
        page.navigate("/");
        return page.url();
    }
}
