package uk.org.waymark.verification.openid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.org.waymark.verification.browser.Accessibility;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.product.RunningProduct;

/** One product with reading closed, and one provider; each test is another person. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenIdTest {
    private static final String WANTED = "indicators/NI126?period=2008-09-Q2&known=2008-11-25";
    private static final String BUTTON = "Sign in with your council account";
    private static final String PEOPLE =
            """
            amelia.password=for amelia
            amelia.name=Amelia Example
            amelia.email=amelia@example.org
            amelia.groups=all-staff,waymark-officers
            amelia.directorate=Public health
            bashir.password=for bashir
            bashir.name=Bashir Example
            bashir.groups=waymark-officers
            bashir.directorate=Public health
            chloe.password=for chloe
            chloe.name=Chloe Example
            chloe.groups=all-staff,choir
            dev.password=for dev
            dev.name=Dev Example
            dev.groups=waymark-executives
            """;

    private RunningProvider provider;
    private RunningProduct product;
    private OwnBrowser browser;
    private BrowserContext session;
    private Page page;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        provider = new RunningProvider();
        product = RunningProduct.startWith(
                "openid",
                Map.of(
                        "WAYMARK_PUBLIC_READ", "nothing",
                        "WAYMARK_OPENID_ISSUER", provider.issuer().toString(),
                        "WAYMARK_OPENID_CLIENT_ID", "waymark",
                        "WAYMARK_OPENID_CLIENT_SECRET", RunningProvider.SECRET,
                        "WAYMARK_OPENID_CLAIM_ROLE", "groups",
                        "WAYMARK_OPENID_ROLES",
                                "waymark-team=performance-team; waymark-officers=officer; waymark-executives=executive",
                        "WAYMARK_OPENID_CLAIM_THEME", "directorate",
                        "WAYMARK_OPENID_THEMES", "Public health=health; Education=children",
                        "WAYMARK_OPENID_BUTTON", BUTTON),
                "--sample",
                "leicester-2008-11");
        provider.know(PEOPLE);
        provider.start(List.of(product.baseUrl()));
        browser = OwnBrowser.open();
    }

    @AfterAll
    void stop() throws IOException {
        browser.close();
        provider.close();
        product.close();
    }

    @BeforeEach
    void openBrowser() {
        session = browser.session(product.baseUrl());
        page = session.newPage();
    }

    @AfterEach
    void closeBrowser() {
        session.close();
    }

    @Test
    void somebodyComesBackToThePageTheyAskedForWithTheirNameRoleAndTheme() {
        page.navigate(WANTED);
        assertThat(page.getByText(BUTTON)).isVisible();
        Accessibility.assertNoViolations(page);
        page.getByText(BUTTON).click();
        assertTrue(page.url().startsWith(provider.issuer().toString()), page.url());
        answerProvider("amelia");

        assertEquals(product.baseUrl().resolve(WANTED).toString(), page.url());
        assertThat(page.locator(".who")).containsText("Amelia Example");
        assertThat(page.locator(".who")).containsText("officer, health");
        assertEquals(403, page.navigate("/admin/accounts").status());
    }

    @Test
    void anotherGroupIsAnotherRoleFromTheNextSignInAndTheOlderSessionEnds() throws IOException {
        signIn("bashir");
        try (BrowserContext elsewhere = browser.session(product.baseUrl())) {
            provider.know(PEOPLE.replace("bashir.groups=waymark-officers", "bashir.groups=waymark-team"));
            Page there = elsewhere.newPage();
            there.navigate(WANTED);
            there.getByText(BUTTON).click();
            answerProvider(there, "bashir");

            assertThat(there.locator(".who")).containsText("performance team");
        } finally {
            provider.know(PEOPLE);
        }
        page.navigate(WANTED);
        assertThat(page.getByText(BUTTON)).isVisible();
    }

    @Test
    void whoHasNoRoleIsToldWhichClaimWasLookedAt() {
        page.navigate(WANTED);
        page.getByText(BUTTON).click();
        Response answer =
                page.waitForResponse(Pattern.compile(".*/sign-in/openid/back.*"), () -> answerProvider("chloe"));

        assertEquals(403, answer.status());
        assertThat(page.locator("main")).containsText("“groups”");
        assertThat(page.locator("main")).containsText("all-staff, choir");
        page.navigate(WANTED);
        assertThat(page.getByText(BUTTON)).isVisible();
    }

    @Test
    void signingOutEndsTheSessionAtTheProviderToo() {
        signIn("dev");
        page.locator(".who button").click();
        page.waitForURL(Pattern.compile(".*/sign-in\\?out$"));
        page.getByText(BUTTON).click();

        assertThat(page.locator("input[name=username]")).isVisible();
    }

    @Test
    void anAnswerToNoSignInOfThisBrowserIsRefused() {
        Response forged = page.navigate("/sign-in/openid/back?code=abc&state=forged");

        assertEquals(400, forged.status());
    }

    @Test
    void anAnswerIsTakenOnce() {
        page.navigate("/sign-in/openid");
        Response back = page.waitForResponse(Pattern.compile(".*/sign-in/openid/back.*"), () -> answerProvider("dev"));
        assertEquals(303, back.status());

        assertEquals(400, page.navigate(back.url()).status());
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        page.navigate("/sign-in/openid?for=https://example.org/");
        answerProvider("dev");

        assertEquals(product.baseUrl().toString(), page.url());
    }

    @Test
    void whileTheProviderIsAwayThePageSaysSoAndAfterwardsItsNewKeysAreBelieved()
            throws IOException, InterruptedException {
        signIn("dev");
        session.clearCookies();
        provider.close();
        awaitOnSignInPage("does not answer");
        assertThat(page.locator("#login")).isVisible();
        provider.start(List.of(product.baseUrl()));
        awaitOnSignInPage(BUTTON);
        signIn("dev");

        assertThat(page.locator(".who")).containsText("Dev Example");
    }

    @Test
    void theSecretIsNotInTheLog() throws IOException {
        signIn("dev");

        assertFalse(product.log().contains(RunningProvider.SECRET), "the client's secret is in the log");
    }

    /** The page looks at the provider every quarter of a minute. */
    private void awaitOnSignInPage(String words) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        do {
            page.navigate("/sign-in");
            TimeUnit.SECONDS.sleep(1);
        } while (!page.locator("main").innerText().contains(words)
                && Instant.now().isBefore(end));
        assertThat(page.locator("main")).containsText(words);
    }

    private void signIn(String name) {
        page.navigate(WANTED);
        page.getByText(BUTTON).click();
        answerProvider(name);
        assertEquals(product.baseUrl().resolve(WANTED).toString(), page.url());
    }

    private void answerProvider(String name) {
        answerProvider(page, name);
    }

    private static void answerProvider(Page page, String name) {
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", "for " + name);
        page.click("button[type=submit]");
    }
}
