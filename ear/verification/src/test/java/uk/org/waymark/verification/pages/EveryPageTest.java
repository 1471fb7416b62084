package uk.org.waymark.verification.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.verification.browser.Accessibility;
import uk.org.waymark.verification.browser.InBrowser;
import uk.org.waymark.verification.browser.Screenshots;

@ExtendWith(InBrowser.class)
class EveryPageTest {
    private static final String AS_REVIEWED = "period=2008-09-Q2&known=2008-11-25";
    /** What somebody would search for, each with the address of the first thing that should be found. */
    private static final String QUERIES =
            """
            NI 154 | /indicators/NI154
            117 | /indicators/NI117
            teenage | /indicators/NI112
            recycling | /indicators/NI193
            rubbish | /indicators/NI193
            homless | /indicators/NI143
            burgalry | /indicators/NI16
            NEET | /indicators/NI117
            obesity | /indicators/NI56
            drinking | /indicators/NI39
            climate change | /indicators/NI188
            bus | /indicators/NI167
            Jobcentre Plus | /measures?partner=jobcentre-plus
            constabulary | /measures?partner=leicestershire-constabulary
            fire service | /measures?partner=leicestershire-fire-and-rescue-service
            maternity | /indicators/NI126
            carers | /indicators/NI135
            extremism | /indicators/NI35
            savings | /indicators/NI179
            school absence | /indicators/NI87
            how performance is judged | /how-performance-is-judged
            zebra | nothing
            """;

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            textBlock =
                    """
                    overview,            /?period=2008-09-Q2&known=2008-11-25,                        200
                    overview-today,      /,                                                           200
                    overview-open,       /?period=2008-09-Q2&known=2008-11-25&open=all,               200
                    overview-empty,      /?period=2010-11-Q4,                                         200
                    overview-before,     /?period=2008-09-Q1&known=2008-05-01,                        200
                    returns,             /returns?period=2008-09-Q2,                                  200
                    returns-empty,       /returns?period=2010-11-Q4,                                  200
                    themes,              /themes?period=2008-09-Q2,                                   200
                    measures,            /measures?period=2008-09-Q2&known=2009-01-26,                200
                    courses,             /courses?period=2008-09-Q2&known=2009-01-26,                 200
                    nation,              /nation?measure=NI117&period=2008-09-Q2&known=2009-01-26,    200
                    nation-counts,       /nation?period=2008-09-Q2&with=at-risk&sort=area,            200
                    nation-nothing,      /nation?measure=NI999&region=Nowhere&theme=none&page=0,      200
                    courses-empty,       /courses?known=2008-05-01,                                   200
                    measures-none,       /measures?owner=nobody&words=police,                         200
                    themes-installed,    /definitions/themes,                                         200
                    theme-children,      /themes/children?period=2008-09-Q2&known=2008-11-25,         200
                    theme-safer,         /themes/safer-communities,                                   200
                    theme-talking-up,    /themes/talking-up,                                          200
                    plans,               /plans?period=2008-09-Q2&known=2009-01-26,                   200
                    plans-safer,         /plans/safer-communities?known=2009-01-26,                   200
                    plans-none,          /plans/skills,                                               200
                    review,              /review?period=2008-09-Q2&known=2008-11-25,                  200
                    review-empty,        /review?period=2008-09-Q4,                                   200
                    publications,        /publications,                                               200
                    no-such-publication, /publications/P9,                                            404
                    reward,              /reward,                                                     200
                    refresh,             /refresh?known=2009-04-30,                                   200
                    refresh-before,      /refresh?known=2008-11-25,                                   200
                    targets,             /refresh/NI154?known=2009-04-30,                             200
                    elsewhere,           /elsewhere/NI16,                                             200
                    targets-same,        /refresh/NI16,                                               200
                    no-such-targets,     /refresh/NI999,                                              404
                    no-such-plans,       /plans/happiness,                                            404
                    indicator-ni117,     /indicators/NI117?period=2008-09-Q2&known=2008-11-25,        200
                    indicator-ni120,     /indicators/NI120,                                           200
                    indicator-ni126,     /indicators/NI126,                                           200
                    indicator-ni154,     /indicators/NI154,                                           200
                    indicator-ni72,      /indicators/NI72,                                            200
                    indicator-ni65,      /indicators/NI65,                                            200
                    indicator-land,      /indicators/Employmentland,                                  200
                    search-words,        /search?q=burglary,                                          200
                    search-nothing,      /search?q=zebra,                                             200
                    search-empty,        /search,                                                     200
                    changes,             /changes?from=2008-11-25&to=2009-04-30&period=2008-09-Q2,    200
                    changes-none,        /changes?from=2009-04-30&period=2008-09-Q2,                  200
                    changes-bad-day,     /changes?from=someday,                                       400
                    definitions,         /definitions,                                                200
                    judging,             /how-performance-is-judged,                                  200
                    sign-in,             /sign-in,                                                    200
                    session-ended,       /session-ended,                                              200
                    add-agreement,       /add-agreement,                                              200
                    check,               /check,                                                      200
                    accessibility,       /accessibility,                                              200
                    not-found,           /no-such-page,                                               404
                    no-such-theme,       /themes/happiness,                                           404
                    no-such-indicator,   /indicators/NI999,                                           404
                    surplus-path,        /indicators/NI117/more,                                      404
                    bad-period,          /?period=next-week,                                          400
                    bad-known,           /?known=yesterday,                                           400
                    future-known,        /?known=2031-01-01,                                          400
                    outside-the-term,    /?period=2019-20-Q1,                                         400
                    """)
    void isAccessibleQuietAndFitsAPhone(String name, String address, int status, Page page) throws IOException {
        List<String> complaints = new ArrayList<>();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // The browser reports the status of the page itself as an error; that status is checked below.
            if (message.type().equals("error") && !message.text().contains("the server responded with a status")) {
                complaints.add(message.text());
            }
        });

        int answered = page.navigate(address).status();

        assertEquals(status, answered);
        assertEquals(List.of(), complaints);
        Accessibility.assertNoViolations(page);
        page.setViewportSize(390, 844);
        Accessibility.assertNoViolations(page);
        assertEquals(1, page.locator("h1").count());
        assertTrue(page.title().contains("Waymark"), page.title());
        Screenshots.keep(page, name);
    }

    @ParameterizedTest
    @CsvSource({"/", "/themes/health", "/indicators/NI117"})
    void everyLinkKeepsThePeriodAndTheDate(String address, Page page) {
        page.navigate(address + "?" + AS_REVIEWED);

        // A cell of the map of ratings is about its own period.
        String links = "a[href*='/themes/']:not(.heat td a), a[href*='/indicators/']:not(.heat td a)";
        List<String> lost = page.locator(links).all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> !href.contains("period=2008-09-Q2") || !href.contains("known=2008-11-25"))
                .toList();

        assertEquals(List.of(), lost);
        String onPaper = page.locator(".printed .address").textContent();
        assertTrue(onPaper.endsWith(address + "?" + AS_REVIEWED), onPaper);
    }

    @Test
    void theCardOfAThemeWithoutMeasuresSaysSoInWords(Page page) {
        page.navigate("/themes?period=2008-09-Q2");

        String card = page.locator(".cards article")
                .filter(new Locator.FilterOptions().setHasText("Talking up Leicester"))
                .innerText();

        assertTrue(card.contains("no designated target"), card);
        assertTrue(card.contains("no figure is due"), card);
    }

    @Test
    void aPhoneShowsTheFirstOfALongListAndAllByALink(Page page) {
        page.setViewportSize(390, 844);
        page.navigate("/returns?period=2010-11-Q4");
        Locator rows = page.locator("#all-listed > tr:visible");
        int first = rows.count();

        page.getByText("All 40 measures").click();

        assertEquals(8, first);
        assertEquals(40, rows.count());
    }

    @Test
    void theFirstThingFoundIsTheOneThatIsMeant(Page page) {
        Map<String, String> found = new LinkedHashMap<>();

        QUERIES.lines().map(line -> line.split(" +\\| +")).forEach(cells -> {
            page.navigate("/search?q=" + URLEncoder.encode(cells[0], StandardCharsets.UTF_8));
            found.put(cells[0], URI.create(page.url()).getPath().equals("/search") ? first(page) : page.url());
        });

        List<String> others = QUERIES.lines()
                .map(line -> line.split(" +\\| +"))
                .filter(cells -> !found.get(cells[0]).endsWith(cells[1]))
                .map(cells -> cells[0] + " finds " + found.get(cells[0]))
                .toList();
        assertEquals(List.of(), others);
    }

    private static String first(Page page) {
        Locator links = page.locator("ul.found h3 a");
        return links.count() == 0 ? "nothing" : links.first().getAttribute("href");
    }
}
