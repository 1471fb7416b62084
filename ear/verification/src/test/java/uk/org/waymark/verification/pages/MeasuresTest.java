package uk.org.waymark.verification.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.waymark.verification.browser.InBrowser;

/** The list of all measures. */
@ExtendWith(InBrowser.class)
class MeasuresTest {
    private static final String AT_RISK = "/measures?period=2008-09-Q2&known=2009-01-26&category=at-risk";

    @Test
    void aColumnSortsWhatTheAddressNarrows(Page page) {
        page.navigate(AT_RISK);
        assertThat(page.locator("h1")).hasText("5 of 58 measures");

        page.locator("#measures-table thead th.measure").click();

        assertThat(page.locator("#measures-table tbody .measure a").nth(1)).containsText("NI 131");
        assertThat(page.locator("#measures-table tbody tr")).hasCount(5);
    }

    @Test
    void theAddressKeepsTheColumnsThatAreTicked(Page page) {
        page.navigate(AT_RISK);
        page.locator("details.columns summary").click();
        for (String column :
                List.of("course", "target", "direction", "forecast", "category", "theme", "owner", "due")) {
            page.locator("input[value=" + column + "]").uncheck();
        }
        page.locator(".narrowing .do button").click();
        assertThat(page.locator("#measures-table thead th")).hasCount(3);
        assertThat(page.locator("details.columns summary")).hasText("Columns: 2 of 10");

        page.locator("#measures-table thead th.measure").click();

        assertThat(page.locator("#measures-table tbody .measure a").nth(1)).containsText("NI 131");
        assertThat(page.locator("#measures-table thead th")).hasCount(3);
    }

    @Test
    void aFilterIsTakenAwayByItsLinkAndKeptByAnotherPeriod(Page page) {
        page.navigate(AT_RISK + "&theme=health");
        assertThat(page.locator("h1")).hasText("1 of 58 measures");

        page.locator(".chosen a").first().click();
        assertThat(page.locator("h1")).hasText("5 of 58 measures");
        page.selectOption("#period", "2008-09-Q1");
        page.locator(".lens button").first().click();
        assertThat(page.locator("#by-category")).hasValue("at-risk");
    }
}
