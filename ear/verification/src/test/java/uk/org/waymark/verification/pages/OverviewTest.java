package uk.org.waymark.verification.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.waymark.verification.browser.InBrowser;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

@ExtendWith({InBrowser.class, SharedProduct.class})
class OverviewTest {
    private static final String REVIEW = "/?period=2008-09-Q2&known=2008-11-25";

    @Test
    void theHeadlineIsTheReview(Page page) {
        page.navigate(REVIEW);

        assertEquals(
                "16 of 35 designated targets are on track. Five are at risk.",
                page.locator("h1").innerText().strip());
    }

    @Test
    void theMeasuresAtRiskAreNamed(Page page) {
        page.navigate(REVIEW);

        String main = page.locator("main").innerText();

        for (String code : List.of("NI 16", "NI 112", "NI 131", "NI 154", "NI 186")) {
            assertTrue(main.contains(code), code + " is missing from " + main);
        }
    }

    @Test
    void theCountsThatTheReviewPrintedStandInOneLine(Page page) {
        page.navigate(REVIEW);

        String printed = page.locator(".of-review").innerText();

        assertTrue(
                printed.contains(
                        "counts 9 ahead of target, 42 broadly on target and 8 below, which is 59 where there are"
                                + " 58 measures."),
                printed);
    }

    @Test
    void nothingThatWasOnlyKnownLaterIsSaid(Page page) {
        page.navigate(REVIEW);

        String main = page.locator("main").innerText();

        for (String later : List.of("£36,000", "£26,000", "940", "withdrawn", "refresh of March 2009")) {
            assertFalse(main.contains(later), "\"" + later + "\" was not known on 25 November 2008");
        }
    }

    @Test
    void itIsCompleteWithoutScripts(Page page, RunningProduct product) {
        Browser browser = page.context().browser();
        try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(product.baseUrl().toString())
                .setJavaScriptEnabled(false))) {
            Page without = plain.newPage();
            without.navigate(REVIEW);
            without.locator("#known").fill("2009-04-30");
            without.locator("form:has([name=period]) button, form:has([name=period]) [type=submit]")
                    .first()
                    .click();

            assertTrue(without.url().contains("known=2009-04-30"), without.url());
            without.locator(".tog[data-theme=health]").click();
            assertThat(without.locator("tbody.open + tbody.m")).isVisible();
            assertEquals(
                    "16 of 35 designated targets are on track. Five are at risk.",
                    without.locator("h1").innerText().strip());
        }
    }

    @Test
    void theKeyboardReachesTheFiguresFirst(Page page) {
        page.navigate(REVIEW);

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        page.waitForURL("**#main");
    }

    @Test
    void itPrintsAsABriefingAndAMap(Page page) {
        page.navigate(REVIEW);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        String pdf = new String(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)),
                StandardCharsets.ISO_8859_1);

        assertEquals(2, pdf.split("/Type\\s*/Page\\b", -1).length - 1);
    }

    @Test
    void aThemeOfTheMapIsOpenedByTheKeyboardAndTheAddressKeepsIt(Page page) {
        page.navigate(REVIEW);
        Locator children = page.locator(".tog[data-theme=children]");
        Locator measures = page.locator("tbody.open + tbody.m");
        assertThat(children).hasAttribute("aria-expanded", "false");

        children.focus();
        page.keyboard().press("Enter");

        assertThat(children).hasAttribute("aria-expanded", "true");
        assertThat(measures).isVisible();
        assertTrue(page.url().contains("open=children"), page.url());
        page.reload();
        assertThat(measures).isVisible();
        assertThat(measures.locator("td a").first()).hasAttribute("href", Pattern.compile("known=2008-11-25"));
    }

    @Test
    void theEarlierAgreementIsDrawnApartFromThisOne(Page page) {
        page.navigate(REVIEW);

        assertThat(page.locator(".before-this svg.distribution")).isVisible();
        assertThat(page.locator(".over-time")).containsText("number of the 58 measures");
        assertThat(page.locator(".over-time svg.columns:visible")).hasCount(1);
    }

    @Test
    void aCodeTypedInTheSearchLeadsToItsMeasure(Page page) {
        page.navigate(REVIEW);

        page.locator("[name=q]").fill("ni-117");
        page.locator("[name=q]").press("Enter");
        page.waitForURL("**/indicators/NI117**");

        assertTrue(page.url().contains("known=2008-11-25"), page.url());
    }
}
