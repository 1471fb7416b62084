package uk.org.waymark.verification.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.verification.browser.InBrowser;

/** The charts of all measures of the sample, measured in the letters of a browser. */
@ExtendWith(InBrowser.class)
class ChartsTest {
    private static final Pattern CHART = Pattern.compile("<svg class=\"progress\".*?</svg>", Pattern.DOTALL);

    /** Draws a chart and gives what is wrong with it: a label on another or outside, a forecast at a value. */
    private static final String FAULTS =
            """
            chart => {
              const room = document.getElementById('main');
              room.innerHTML = chart;
              const svg = room.firstElementChild;
              const edge = svg.viewBox.baseVal;
              const texts = Array.from(svg.querySelectorAll('text')).map(its => {
                const box = its.getBBox();
                const ascent = its.getAttribute('font-size') * 0.75;
                const y = Number(its.getAttribute('y'));
                return {words: its.textContent, left: box.x, right: box.x + box.width, top: y - ascent, bottom: y + 3};
              });
              const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
              const faults = texts.flatMap((a, at) =>
                texts.slice(at + 1).filter(b => meet(a, b)).map(b => a.words + ' lies on ' + b.words));
              texts.filter(a => a.left < 0 || a.right > edge.width || a.top < 0 || a.bottom > edge.height)
                .forEach(a => faults.push(a.words + ' is cut off'));
              const axis = Math.max(...texts.filter(a => /^\\d{4}\\/\\d\\d$/.test(a.words)).map(a => a.bottom));
              texts.filter(a => /^expected|^Forecast/.test(a.words) && a.top < axis)
                .forEach(a => faults.push(a.words + ' stands at a value'));
              return faults;
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"2008-11-25", "2009-05-01"})
    void noLabelLiesOnAnotherAndNoForecastWithoutAFigureStandsAtOne(String known, Page page) {
        String lens = "?period=2008-09-Q2&known=" + known;
        page.navigate("/accessibility");
        page.evaluate("Promise.all(['14px', '700 14px'].map(its =>"
                + " document.fonts.load(its + ' \"Atkinson Hyperlegible Next\"')))");

        Map<String, Object> faults = new TreeMap<>();
        int charts = 0;
        List<String> measures = measures(page, lens);
        for (String measure : measures) {
            for (String chart : found(CHART, read(page, measure + lens)).toList()) {
                Object wrong = page.evaluate(FAULTS, chart);
                if (!List.of().equals(wrong)) {
                    faults.put(measure, wrong);
                }
                charts++;
            }
        }

        assertEquals(58, measures.size());
        assertTrue(charts > 40, charts + " charts");
        assertEquals(Map.of(), faults);
    }

    private static List<String> measures(Page page, String lens) {
        TreeSet<String> measures = new TreeSet<>();
        found(Pattern.compile("/themes/[a-z-]+(?=[?\"])"), read(page, "/themes" + lens))
                .distinct()
                .forEach(theme -> found(Pattern.compile("/indicators/\\w+"), read(page, theme + lens))
                        .forEach(measures::add));
        return new ArrayList<>(measures);
    }

    private static Stream<String> found(Pattern wanted, String text) {
        return wanted.matcher(text).results().map(MatchResult::group);
    }

    private static String read(Page page, String address) {
        return page.request().get(address).text();
    }
}
