package uk.org.waymark.verification.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.verification.browser.DrawnCharts;
import uk.org.waymark.verification.browser.InBrowser;

/** The charts of all measures of the sample, measured in the letters of a browser. */
@ExtendWith(InBrowser.class)
class ChartsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2008-11-25", "2009-05-01"})
    void noLabelLiesOnAnotherAndNoForecastWithoutAFigureStandsAtOne(String known, Page page) {
        DrawnCharts drawn = DrawnCharts.of(page, "?period=2008-09-Q2&known=" + known);

        assertEquals(58, drawn.measures());
        assertTrue(drawn.charts() > 120, drawn.charts() + " charts");
        assertEquals(Map.of(), drawn.faults());
    }
}
