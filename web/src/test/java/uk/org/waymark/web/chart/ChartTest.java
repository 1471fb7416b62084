package uk.org.waymark.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Small;

class ChartTest {
    private static final Position POSITION = Small.position(
            """
            NI 154 | 2008/09 Q1 | 100  | -      | 2008-08-01
            NI 154 | 2008/09 Q2 | 300  | worse  | 2008-11-25
            NI 117 | 2008/09 Q2 | 10.8 | better | 2008-11-25
            NI 18  | 2008/09 Q2 | -5.3 | -      | 2008-11-25
            NI 65  | 2008/09 Q2 | 14.8 | -      | 2008-11-25""");

    private static String progress(String code) {
        return ProgressChart.of(Small.AGREEMENT, POSITION.scheme(), measure(code), Optional.empty())
                .orElseThrow();
    }

    private static MeasurePosition measure(String code) {
        return Small.measure(POSITION, code);
    }

    @Test
    void everyChartIsWellFormedAndTellsWhatItShows() {
        List<String> charts = Stream.of(
                        progress("NI 154"),
                        progress("NI 117"),
                        progress("NI 18"),
                        progress("NI 65"),
                        Sparkline.of(measure("NI 154")),
                        StackedBar.tall(POSITION.designated()),
                        DistributionChart.of(List.of(Distribution.computed(POSITION))))
                .toList();

        charts.forEach(ChartTest::parse);
        charts.forEach(chart -> assertTrue(chart.contains("role=\"img\" aria-label=\""), chart));
    }

    private static void parse(String svg) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(svg, e);
        }
    }

    @Test
    void aNegativeFigureIsLabelledWithATrueMinus() {
        assertTrue(progress("NI 18").contains("\u22125.30% at 2008/09 Q2"));
    }

    @Test
    void theAcceptableRangeIsDrawnAndTheForecastNamed() {
        String chart = progress("NI 117");

        assertTrue(chart.contains("fill-opacity"), chart);
        assertTrue(chart.contains("expected better"), chart);
    }

    @Test
    void aMeasureWithNothingButAPlaceholderHasNoChart() {
        assertTrue(ProgressChart.of(Small.AGREEMENT, POSITION.scheme(), measure("NI 1"), Optional.empty())
                .isEmpty());
        assertEquals("", Sparkline.of(measure("NI 1")));
    }

    @Test
    void aFigureFromBeforeTheTermIsDrawnInAYearOfItsOwn() {
        Position position = Small.position("NI 117 | 2006/07 Q2 | 9.9 | - | 2008-06-02");

        String chart = ProgressChart.of(
                        Small.AGREEMENT, position.scheme(), Small.measure(position, "NI 117"), Optional.empty())
                .orElseThrow();

        assertTrue(chart.contains(">2006/07<") && chart.contains(">2007/08<"), chart);
        assertFalse(progress("NI 117").contains(">2007/08<"));
    }

    @Test
    void oneFigureIsADotAndTwoAreALine() {
        assertFalse(Sparkline.of(measure("NI 117")).contains("polyline"));
        assertTrue(Sparkline.of(measure("NI 154")).contains("polyline"));
    }

    @Test
    void aThemeWithNothingToCountHasAnEmptyBar() {
        Position nothing = Small.position("");

        assertTrue(StackedBar.low(nothing.designated()).contains("aria-hidden"));
    }

    @Test
    void anAxisHoldsItsValuesBetweenRoundTicks() {
        Scale scale = Scale.over(List.of(7.7, 10.8), 0, 100);

        assertTrue(scale.low() <= 7.7 && scale.high() >= 10.8);
        assertEquals(
                List.of("7", "8", "9", "10", "11", "12"),
                scale.ticks().stream().map(Object::toString).toList());
    }
}
