package uk.org.waymark.verification.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.waymark.verification.browser.InBrowser;

@ExtendWith(InBrowser.class)
class ChangesTest {
    private static final String REFRESH = "/changes?from=2008-11-25&to=2009-04-30&period=2008-09-Q2";

    @Test
    void theRestatementIsShownWithBothFiguresItsReasonAndItsEffect(Page page) {
        page.navigate(REFRESH);

        String row = page.locator("tr:has-text('NI 126')").first().innerText();

        for (String told : new String[] {"100.00%", "80.3%", "31 March 2009", "Appendix A", "better", "within"}) {
            assertTrue(row.contains(told), told + " is missing from " + row);
        }
    }

    @Test
    void aPlaceholderStandsBesideTheTargetThatReplacedIt(Page page) {
        page.navigate(REFRESH);

        String terms = page.locator("tbody:has-text('NI 50') tr:has-text('Target for 2009/10')")
                .first()
                .innerText();

        assertTrue(terms.contains("placeholder") && terms.contains("66.4%"), terms);
    }

    @Test
    void theOrderOfTheDaysDoesNotMatter(Page page) {
        page.navigate(REFRESH);
        String forwards = page.locator(".lede").innerText();

        page.navigate("/changes?from=2009-04-30&to=2008-11-25&period=2008-09-Q2");

        assertEquals(forwards, page.locator(".lede").innerText());
    }

    @Test
    void aRestatedFigureLeadsToTheComparison(Page page) {
        page.navigate("/indicators/NI126?period=2008-09-Q2");

        page.locator("text=compare before and after").first().click();

        assertTrue(page.url().contains("from=2008-11-25"), page.url());
        page.locator("main:has-text('80.3%')").waitFor();
    }
}
