package uk.org.waymark.verification.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.waymark.verification.browser.InBrowser;

@ExtendWith(InBrowser.class)
class IndicatorTest {
    @Test
    void theSymbolIsExplainedWithTheFiguresAtWhichItWouldChange(Page page) {
        page.navigate("/indicators/NI117?period=2008-09-Q2&known=2008-11-25");

        String main = page.locator("main").innerText();

        for (String said : new String[] {"10.8", "8.4", "28.6%", "9.24", "7.55", "Leicester 2008"}) {
            assertTrue(main.contains(said), "\"" + said + "\" is missing from " + main);
        }
    }

    @Test
    void aRestatementKeepsTheOldFigureInViewWithItsReason(Page page) {
        page.navigate("/indicators/NI126?period=2008-09-Q2&known=2009-04-30");
        String restated = page.locator("main").innerText();
        page.navigate("/indicators/NI126?period=2008-09-Q2&known=2008-11-25");
        String before = page.locator("main").innerText();

        assertTrue(restated.contains("80.3") && restated.contains("100.00"), restated);
        assertTrue(restated.contains("31 March 2009"), restated);
        assertTrue(before.contains("100.00"), before);
        assertFalse(before.contains("31 March 2009"), before);
    }

    @Test
    void theTargetOfTheRefreshStandsBesideTheOneThatJudged(Page page) {
        page.navigate("/indicators/NI154?period=2008-09-Q2&known=2009-04-30");

        String main = page.locator("main").innerText();

        assertTrue(main.contains("1,450") && main.contains("940"), main);
    }
}
