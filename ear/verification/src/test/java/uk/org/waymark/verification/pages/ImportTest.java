package uk.org.waymark.verification.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.waymark.verification.browser.Accessibility;
import uk.org.waymark.verification.browser.InBrowser;
import uk.org.waymark.verification.browser.SignedInBrowser;
import uk.org.waymark.verification.importing.Archive;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.SharedProduct;

/** Looks files through and takes none, because the product is shared with the other tests. */
@ExtendWith(InBrowser.class)
class ImportTest {
    private static final String ARCHIVE =
            "code,period,outturn,known from,source\nNI 126,2008/09 Q1,%s,30/7/2008,Report\n";

    /** So many rows that their check takes some seconds. */
    private static final int LONG = 100_000;

    private static final Locator.WaitForOptions HIDDEN =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    @Test
    void everyFaultIsShownWithItsPlaceAndNothingCanBeTaken(Page page) {
        SignedInBrowser.as("performance", page, "/import");

        send(page, "figures.csv", ARCHIVE.formatted("seventy"));

        page.locator("#result table").waitFor();
        String row = page.locator("#result tbody tr").first().innerText();
        for (String told : new String[] {"figures.csv", "2", "outturn", "seventy", "not a number"}) {
            assertTrue(row.contains(told), told + " is missing from " + row);
        }
        assertEquals(0, page.locator("#result button").count());
        awaitTheEndOfTheUpload(page);
        Accessibility.assertNoViolations(page);
    }

    @Test
    void aSoundFileShowsWhatWouldChangeAndWaitsForAWord(Page page) {
        SignedInBrowser.as("performance", page, "/import");

        send(page, "figures.csv", ARCHIVE.formatted("75.0"));

        page.locator("#result button").waitFor();
        assertTrue(page.locator("#result tbody tr").first().innerText().contains("75.0"));
        assertTrue(page.locator("#result button").innerText().startsWith("Import"));
        awaitTheEndOfTheUpload(page);
        Accessibility.assertNoViolations(page);
    }

    @Test
    void aFileIsLookedThroughAtTheAddressOfAnAgreementToo(Page page) {
        SignedInBrowser.as("performance", page, "/agreements/leicester-2008-11/import");

        send(page, "figures.csv", ARCHIVE.formatted("75.0"));

        page.locator("#result button").waitFor();
        assertTrue(page.locator("#result tbody tr").first().innerText().contains("75.0"));
    }

    @Test
    void thePageSaysThatItIsAtWorkUntilTheAnswerIsThere(Page page) {
        SignedInBrowser.as("performance", page, "/import");
        List<Boolean> said = new ArrayList<>();
        page.route("**/import*", sent -> {
            said.add(page.locator("#working").isVisible());
            sent.resume();
        });

        send(page, "figures.csv", ARCHIVE.formatted("75.0"));
        page.locator("#result button").waitFor();

        assertEquals(List.of(true), said);
        assertFalse(page.locator("#working").isVisible());
    }

    @Test
    void whatAProgramOfTheSamePersonHasCheckedIsWatchedAndStopped(Page page) throws Exception {
        URI product = SharedProduct.get().baseUrl();
        Archive archive = new Archive(Visitor.signedIn(product, "performance").apiToken(), LONG);
        SignedInBrowser.as("performance", page, "/import");

        archive.leave(product, true);
        page.reload();
        assertEquals("Check of outturns.csv", page.locator("#going h2").innerText());
        page.locator("#going").getByText("Stop").click();
        page.locator("#result .fault").waitFor();

        assertTrue(
                page.locator("#result .fault").innerText().startsWith("outturns.csv was stopped."),
                page.locator("#result").innerText());
        Accessibility.assertNoViolations(page);
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords(Page page) {
        SignedInBrowser.as("performance", page, "/import");

        send(page, "figures.xlsx", "<html>");

        page.locator("#result .fault").waitFor();
        assertTrue(page.locator("#result .fault").innerText().contains("not what its name says"));
    }

    @Test
    void anOfficerGetsTheWorkbookOfTheirOwnThemeOnly(Page page) {
        SignedInBrowser.as("health.officer", page, "/import?period=2008-09-Q2");

        assertEquals(1, page.locator(".import-themes li").count());
        APIResponse own =
                page.request().get(page.locator(".import-themes a").first().getAttribute("href"));
        APIResponse other = page.request().get("/workbook/children.xlsx?period=2008-09-Q2");
        assertEquals(200, own.status());
        assertTrue(new String(own.body(), StandardCharsets.ISO_8859_1).startsWith("PK"));
        assertEquals(403, other.status());
    }

    /** The line of a file that was sent fades away; half faded it has no contrast to speak of. */
    private static void awaitTheEndOfTheUpload(Page page) {
        page.locator(".ui-fileupload-filename").first().waitFor(HIDDEN);
    }

    private static void send(Page page, String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
