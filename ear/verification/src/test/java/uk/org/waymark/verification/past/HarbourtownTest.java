package uk.org.waymark.verification.past;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.verification.browser.DrawnCharts;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;

/** The pages that need a past, with the sample of Harbourtown on 1 February 2011. */
class HarbourtownTest {
    private static RunningProduct product;
    private static OwnBrowser browser;
    private static Person team;
    private static Visitor reader;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        product = RunningProduct.start("harbourtown", "--sample", "harbourtown");
        browser = OwnBrowser.open();
        team = Person.at("/", "performance", browser, product);
        reader = Visitor.signedIn(product.baseUrl(), "executive");
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        product.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    missed-year,   /indicators/NI154?period=2009-10-Q4, It counts as missed the year’s target
                    history,       /indicators/NI154?period=2010-11-Q3, 395 homes
                    refresh,       /indicators/NI152,                   Refresh of March 2010
                    by-district,   /indicators/NI154?period=2010-11-Q1, Gull Island
                    months,        /indicators/NI16,                    is the sum of the months
                    terms,         /indicators/NI87?period=2010-11-Q2,  summer term 2010
                    parts,         /indicators/NI47?period=2009-10-Q4,  Children under 16
                    suppressed,    /indicators/NI99?period=2009-10-Q2,  too small to show
                    level,         /indicators/NI35?period=2009-10-Q4,  level 3 equals the target
                    evidence,      /indicators/NI155?period=2010-11-Q2, Housing association return
                    counts,        /indicators/NI192,                   of
                    dropped,       /indicators/NI32,                    No longer a national indicator
                    theme,         /themes/prosperity,                  Getting stalled building sites moving
                    overview,      /,                                   designated targets
                    under-way,     /?period=2010-11-Q3,                 11 of 15 figures in
                    returns,       /returns,                            2010/11
                    changes,       /changes?from=2010-03-01&period=2010-11-Q2, Refresh of March 2010
                    review,        /review?period=2010-11-Q2,           0 of 2 sections are agreed. Two are still to be written.
                    section,       /review/sections/B.1,                Nothing is written yet
                    route,         /review/route,                       Members have asked for nothing
                    improving,     /review/improvements,                has led to nothing for the partnership itself yet
                    themes,        /themes,                             Jobs, homes and skills
                    courses,       /courses,                            The courses of 24 measures to 2010/11 Q2
                    nation,        /nation,                             Only one area is here: Harbourtown
                    map,           /?open=all,                          Every theme and measure by period
                    """)
    void aPageWithAPastIsAccessibleAndFitsAPhone(String name, String address, String words) throws IOException {
        team.page().navigate(address);

        assertThat(team.page().locator("main")).containsText(words);
        assertThat(team.page().locator("header").first()).containsText("an invented town");
        team.look("harbourtown-" + name);
    }

    @Test
    void aRiskAboveTheDeclaredAppetiteIsCalledHigh() throws IOException {
        Page page = team.page();
        page.navigate("/risks");
        page.selectOption("#theme", "prosperity");
        page.fill("#title", "The yard closes");
        page.fill("#cause", "Nobody orders ships.");
        page.fill("#effect", "Three hundred jobs are lost.");
        page.selectOption("#before-likelihood", "4");
        page.selectOption("#before-impact", "5");
        page.selectOption("#now-likelihood", "3");
        page.selectOption("#now-impact", "5");
        page.fill("#review", "2011-03-15");
        team.press("Raise it");

        assertThat(page.locator("h1")).hasText("One open risk, one above the appetite");
        assertThat(page.locator(".matrix td.high", new Page.LocatorOptions().setHasText("R1 now")))
                .containsText("15");
        assertThat(page.locator("ol.scores")).containsText("Possible, severe: 15, high.");
        team.look("harbourtown-risks");
    }

    @Test
    void aMeasureHasTwelveQuartersBehindIt() throws IOException, InterruptedException {
        String page = reader.get("/indicators/NI39?period=2010-11-Q3").body();

        for (String quarter : new String[] {"2007/08 Q4", "2008/09 Q1", "2009/10 Q4", "2010/11 Q2"}) {
            assertTrue(page.contains(quarter), quarter);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-10-Q4", "2010-11-Q2"})
    void noLabelOfAChartLiesOnAnother(String period) {
        DrawnCharts drawn = DrawnCharts.of(team.page(), "?period=" + period);

        assertEquals(24, drawn.measures());
        assertTrue(drawn.charts() > 60, drawn.charts() + " charts");
        assertEquals(Map.of(), drawn.faults());
    }

    @Test
    void thePointsOfAChartAreReadOutByTheKeyboard() {
        Page page = team.page();
        page.navigate("/indicators/NI39?period=2010-11-Q2");
        Locator read = page.locator("figure.read").first();

        read.getByText("Later").focus();
        page.keyboard().press("Enter");
        assertThat(read.locator("output")).hasText("1,716 at 2007/08 Q4, not judged");
        page.keyboard().press("ArrowRight");

        assertThat(read.locator("output")).hasText("baseline 1,720");
        assertThat(read.locator("svg.progress:visible")).hasCount(1);
    }

    @Test
    void anEarlierDayIsToldWhatWasKnownThen() throws IOException, InterruptedException {
        String quarter = "/indicators/NI16?period=2009-10-Q1&known=";

        String before = reader.get(quarter + "2009-11-08").body();
        String after = reader.get(quarter + "2009-11-09").body();

        assertFalse(before.contains("Thefts recorded in another division were added."));
        assertTrue(after.contains("Thefts recorded in another division were added."));
    }

    @Test
    void anEarlierDayKnowsNothingOfTheRefresh() throws IOException, InterruptedException {
        assertFalse(reader.get("/indicators/NI154?known=2010-03-24").body().contains("Refresh of March 2010"));
        assertTrue(reader.get("/indicators/NI154?known=2010-03-25").body().contains("Refresh of March 2010"));
    }

    @Test
    void anybodyReadsClosedQuartersAndNoSuppressedFigure() throws IOException, InterruptedException {
        String open = anybody("indicators/NI154?period=2010-11-Q3");
        String suppressed = anybody("indicators/NI99?period=2009-10-Q2");
        String byDistrict = anybody("api/v1/indicators/NI154?period=2010-11-Q1");

        assertFalse(open.contains("Completions by site"), "evidence is not public");
        assertTrue(suppressed.contains("too small to show"));
        assertFalse(suppressed.contains("/24"), "the figure that is kept is not public");
        for (String hidden : new String[] {"gull-island", "northfield"}) {
            assertTrue(
                    byDistrict.contains("\"group\":\"" + hidden + "\",\"provisional\":false,\"suppressed\":true"),
                    byDistrict);
        }
    }

    @Test
    void evidenceOpensForThoseWhoAreSignedIn() {
        team.page().navigate("/indicators/NI155?period=2010-11-Q2");
        APIResponse file = team.page()
                .request()
                .get(team.page().getByText("Housing association return").first().getAttribute("href"));

        assertEquals(200, file.status());
        assertTrue(file.text().startsWith("%PDF-1.4"), file::text);
    }

    @Test
    void theLedgerIsSound() throws IOException, InterruptedException {
        RunningProduct.Finished verified = RunningProduct.command(
                "harbourtown-verified",
                Map.of(),
                "verify-ledger",
                "--home",
                product.home().toString());

        assertEquals(0, verified.exitCode(), verified.said());
    }

    private static String anybody(String path) throws IOException, InterruptedException {
        URI address = product.baseUrl().resolve(path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
