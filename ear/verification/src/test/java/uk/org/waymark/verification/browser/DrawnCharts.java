package uk.org.waymark.verification.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong with the charts of an agreement's measures, as a browser draws them.
 *
 * @param measures how many measures were looked at
 * @param charts how many charts they have
 * @param faults by the address of the measure: labels on one another or outside, a forecast at a value
 */
public record DrawnCharts(int measures, int charts, Map<String, Object> faults) {
    private static final Pattern CHART = Pattern.compile("<svg class=\"progress .*?</svg>", Pattern.DOTALL);

    /** Draws a chart and gives what is wrong with it: a label on another or outside, a forecast at a value. */
    private static final String FAULTS =
            """
            chart => {
              const room = document.getElementById('main');
              // Drawn at its true size, whatever the width of this window would show.
              room.innerHTML = chart.replace(/class="progress \\w+"/, 'class=""');
              const svg = room.firstElementChild;
              const edge = svg.viewBox.baseVal;
              const texts = Array.from(svg.querySelectorAll('text')).map(its => {
                const box = its.getBBox();
                const ascent = its.getAttribute('font-size') * 0.72;
                const y = Number(its.getAttribute('y'));
                const size = Number(its.getAttribute('font-size'));
                return {size, words: its.textContent, left: box.x, right: box.x + box.width, top: y - ascent, bottom: y + 3};
              });
              const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
              const faults = texts.flatMap((a, at) =>
                texts.slice(at + 1).filter(b => meet(a, b)).map(b => a.words + ' lies on ' + b.words));
              texts.filter(a => a.left < 0 || a.right > edge.width || a.top < 0 || a.bottom > edge.height)
                .forEach(a => faults.push(a.words + ' is cut off'));
              const axis = Math.max(...texts.filter(a => /^\\d{4}(\\/\\d\\d)?$/.test(a.words)).map(a => a.bottom));
              texts.filter(a => /^expected|^Forecast for/.test(a.words) && a.top < axis)
                .forEach(a => faults.push(a.words + ' stands at a value'));
              texts.filter(a => a.size < 12).forEach(a => faults.push(a.words + ' is too small'));
              return faults;
            }""";

    /**
     * Looks at every chart.
     *
     * @param lens what is looked at, as an address says it
     */
    public static DrawnCharts of(Page page, String lens) {
        page.navigate("/accessibility");
        page.evaluate("Promise.all(['13px', '700 13px', '700 15px'].map(its =>"
                + " document.fonts.load(its + ' \"Atkinson Hyperlegible Next\"')))");
        Map<String, Object> faults = new TreeMap<>();
        int charts = 0;
        TreeSet<String> measures = measures(page, lens);
        for (String measure : measures) {
            for (String chart : found(CHART, read(page, measure + lens)).toList()) {
                Object wrong = page.evaluate(FAULTS, chart);
                if (!List.of().equals(wrong)) {
                    faults.put(measure, wrong);
                }
                charts++;
            }
        }
        return new DrawnCharts(measures.size(), charts, faults);
    }

    private static TreeSet<String> measures(Page page, String lens) {
        TreeSet<String> measures = new TreeSet<>();
        found(Pattern.compile("/themes/[a-z-]+(?=[?\"])"), read(page, "/themes" + lens))
                .distinct()
                .forEach(theme -> found(Pattern.compile("/indicators/\\w+"), read(page, theme + lens))
                        .forEach(measures::add));
        return measures;
    }

    private static Stream<String> found(Pattern wanted, String text) {
        return wanted.matcher(text).results().map(MatchResult::group);
    }

    private static String read(Page page, String address) {
        return page.request().get(address).text();
    }
}
