package uk.org.waymark.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.elsewhere.Compared;
import uk.org.waymark.position.ratings.RatingCount;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.position.reporting.Place;
import uk.org.waymark.web.small.Small;

class ChartTest {
    private static final Position POSITION = Small.position(
            """
            NI 154 | 2008/09 Q1 | 100  | -      | 2008-08-01
            NI 154 | 2008/09 Q2 | 300  | worse  | 2008-11-25
            NI 117 | 2008/09 Q2 | 10.8 | better | 2008-11-25
            NI 18  | 2008/09 Q2 | -5.3 | -      | 2008-11-25
            NI 65  | 2008/09 Q2 | 14.8 | -      | 2008-11-25""");

    private static final Beside EARLIER = new Beside(true, List.of());

    private static String progress(String code) {
        return chart(POSITION, code);
    }

    private static String chart(Position position, String code) {
        return chart(position, code, Canvas.WIDE);
    }

    static String chart(Position position, String code, Canvas canvas) {
        return chart(position, code, canvas, EARLIER);
    }

    static String chart(Position position, String code, Canvas canvas, Beside beside) {
        return ProgressChart.of(position, Small.measure(position, code), Optional.empty(), beside, canvas)
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
                        columns(),
                        DistributionChart.of(List.of(Distribution.computed(POSITION))))
                .toList();

        charts.forEach(ChartTest::parse);
        charts.forEach(chart -> assertTrue(chart.contains("role=\"img\" aria-label=\""), chart));
    }

    private static String columns() {
        ReportingPeriod first = ReportingPeriod.parse("2008/09 Q1");
        return RatingColumns.of(
                List.of(
                        new RatingColumns.Column(first, false, new RatingCount(1, 22, 8, 10, 31, 31)),
                        new RatingColumns.Column(first.next(), true, new RatingCount(2, 4, 2, 33, 31, 8))),
                820,
                "columns");
    }

    @Test
    void aColumnOfAPeriodInProgressIsBrokenAndSaysHowFarItIs() {
        assertTrue(columns().contains(">8/31<"), columns());
        assertEquals(
                1,
                columns().split("stroke-dasharray=\"4 3\"", -1).length - 1,
                "the rest of the second column alone is dashed");
    }

    @Test
    void aPieceWithoutRoomHasItsNumberBesideIt() {
        Element one = texts(columns()).stream()
                .filter(text -> text.getTextContent().equals("1")
                        && text.getAttribute("font-weight").equals("700"))
                .findFirst()
                .orElseThrow();

        assertEquals(Ink.BETTER, one.getAttribute("fill"));
        assertEquals("start", one.getAttribute("text-anchor"));
    }

    static Document parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(svg, e);
        }
    }

    @Test
    void aNegativeFigureIsLabelledWithATrueMinus() {
        assertTrue(progress("NI 18").contains("\u22125.30% at 2008/09 Q2"));
    }

    @Test
    void theAcceptableRangeIsDrawn() {
        assertTrue(progress("NI 117").contains("fill-opacity"));
    }

    @Test
    void aForecastWithoutAFigureStandsBelowTheAxesInWordsAndShape() {
        Element words = text(progress("NI 154"), "Forecast for 2008/09: worse");
        Element year = text(progress("NI 154"), "2008/09");

        assertTrue(number(words, "y") > number(year, "y"), words.getAttribute("y"));
        assertTrue(progress("NI 154").contains("Forecast for 2008/09: worse. The figures are in the table below"));
    }

    @ParameterizedTest
    @EnumSource
    void aForecastWithAFigureStandsAtIt(Canvas canvas) {
        Position position = Small.position("NI 154 | 2008/09 Q2 | 300 | worse 1100 | 2008-11-25");

        String chart = chart(position, "NI 154", canvas);

        Scale scale = Axes.scale(canvas, List.of(300.0, 1100.0, 1450.0));
        String corners = element(chart, "polygon").getAttribute("points");
        double top = Double.parseDouble(corners.substring(corners.indexOf(',') + 1, corners.indexOf(' ')));
        assertEquals(scale.y(1100) - 6, top, 0.01);
        assertTrue(chart.contains("Forecast for 2008/09: worse, 1,100. The figures"), chart);
    }

    @Test
    void everyPointCanBeReadOut() {
        Position position = Small.position("NI 154 | 2008/09 Q2 | 300 | worse 1100 | 2008-11-25");

        String chart = chart(position, "NI 154");

        assertTrue(chart.contains("data-words=\"300 at 2008/09 Q2, worse\""), chart);
        assertTrue(chart.contains("data-words=\"Target 1,450 for 2008/09\""), chart);
        assertTrue(chart.contains("data-words=\"Forecast for 2008/09: worse, 1,100\""), chart);
    }

    @Test
    void unitAndWhichWayIsGoodStandAboveTheAxis() {
        assertEquals("homes; higher is better", axis("NI 154"));
        assertEquals("%; lower is better; the axis starts at 6%", axis("NI 117"));
        assertEquals("%; close to the target is better", axis("NI 65").replaceFirst("; the axis.*", ""));
    }

    private static String axis(String code) {
        return axis(POSITION, code, EARLIER);
    }

    private static String axis(Position position, String code, Beside beside) {
        return ProgressChart.axis(position, Small.measure(position, code), Optional.empty(), beside);
    }

    private static final Position CORRECTED = Small.position(
            """
            NI 117 | 2008/09 Q1 | 9.0   | - | 2008-08-01
            NI 117 | 2008/09 Q1 | 9.6   | - | 2008-09-01
            NI 117 | 2008/09 Q2 | 8.1 p | - | 2008-11-25""");

    @ParameterizedTest
    @EnumSource
    void aCorrectedFigureHasAStemToWhatItWas(Canvas canvas) {
        String chart = chart(CORRECTED, "NI 117", canvas);

        Element ring = circle(chart, "earlier");
        Element stem = dotted(chart);
        assertEquals(number(ring, "cy"), number(stem, "y1"));
        assertTrue(number(stem, "y2") < number(stem, "y1"), "9.6 stands above 9.0 in " + chart);
        assertEquals(number(stem, "x1"), number(stem, "x2"));
        assertTrue(labels(chart).containsAll(List.of("9.6%", "was 9.0%")), chart);
    }

    @Test
    void anEarlierFigureIsNamedInWords() {
        String chart = chart(CORRECTED, "NI 117");

        assertTrue(chart.contains("Outturns: 9.6% at 2008/09 Q1, earlier 9.0%; 8.1% at"), chart);
        assertTrue(chart.contains("data-words=\"9.6% at 2008/09 Q1, earlier 9.0%, "), chart);
        assertTrue(chart.contains("data-words=\"Earlier figure 9.0%, now 9.6% at 2008/09 Q1\""), chart);
        assertTrue(axis(CORRECTED, "NI 117", EARLIER)
                .endsWith("; a ring on a dotted line is an earlier figure of the period"));
    }

    @Test
    void aChartMayLeaveOutWhatFiguresWere() {
        String chart = ProgressChart.of(
                        CORRECTED, Small.measure(CORRECTED, "NI 117"), Optional.empty(), Beside.NOTHING, Canvas.WIDE)
                .orElseThrow();

        assertFalse(chart.contains("9.0%") || chart.contains("class=\"earlier\""), chart);
        assertFalse(axis(CORRECTED, "NI 117", Beside.NOTHING).contains("ring"));
    }

    @Test
    void aFigureEnteredAgainAsItWasIsNoCorrection() {
        Position position = Small.position(
                """
                NI 117 | 2008/09 Q2 | 9.0 p | - | 2008-08-01
                NI 117 | 2008/09 Q2 | 9.00  | - | 2008-09-01""");

        assertFalse(chart(position, "NI 117").contains("class=\"earlier\""));
    }

    @Test
    void aProvisionalFigureIsHollowAndSaysSo() {
        String chart = chart(CORRECTED, "NI 117");

        assertEquals(1, hollow(chart));
        assertEquals(0, hollow(progress("NI 117")));
        assertTrue(chart.contains("data-words=\"8.1% at 2008/09 Q2, provisional, "), chart);
        assertTrue(axis(CORRECTED, "NI 117", EARLIER).contains("; a hollow mark is a provisional figure"));
        assertFalse(axis("NI 117").contains("provisional"));
    }

    /** Figures of other places for NI 117. */
    static Beside elsewhere(Place place, Map<String, String> figures) {
        return new Beside(
                true,
                figures.entrySet().stream()
                        .map(figure -> compared(place, figure.getKey(), figure.getValue()))
                        .toList());
    }

    private static Compared compared(Place place, String period, String figure) {
        Indicator indicator = measure("NI 117").indicator();
        FigureElsewhere statement = new FigureElsewhere(
                indicator.code(),
                Optional.empty(),
                ReportingPeriod.parse(period),
                place,
                Optional.of(indicator.measurement().shape().parse(figure)));
        return new Compared(
                new Entry<>(
                        1, statement, Instant.EPOCH, Instant.EPOCH, new UUID(0, 0), Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void theRegionIsALightLineWithItsName(Canvas canvas) {
        Beside beside = elsewhere(Place.REGION, Map.of("2008/09 Q2", "9.9", "2008/09 Q1", "9.7", "2008/09 Q3", "9.1"));

        String chart = chart(CORRECTED, "NI 117", canvas, beside);

        assertEquals(2, elements(chart, "circle").filter(ChartTest::isOther).count(), "nothing of a later period");
        assertEquals(
                1,
                elements(chart, "line")
                        .filter(its -> its.getAttribute("stroke").equals(Ink.OTHER))
                        .count());
        assertTrue(labels(chart).contains("the region 9.9%"), chart);
        assertTrue(chart.contains("The region: 9.7% at 2008/09 Q1; 9.9% at 2008/09 Q2. The figures"), chart);
        assertTrue(chart.contains("data-words=\"The region: 9.9% at 2008/09 Q2\""), chart);
    }

    private static boolean isOther(Element element) {
        return element.getAttribute("class").equals("other");
    }

    @Test
    void theRegionComesBeforeTheNation() {
        Beside region = elsewhere(Place.REGION, Map.of("2008/09 Q2", "9.9"));
        Beside nation = elsewhere(Place.NATION, Map.of("2008/09 Q2", "9.8"));
        Beside both = new Beside(
                false,
                Stream.concat(nation.elsewhere().stream(), region.elsewhere().stream())
                        .toList());

        assertTrue(labels(chart(CORRECTED, "NI 117", Canvas.WIDE, nation)).contains("the nation 9.8%"));
        assertTrue(labels(chart(CORRECTED, "NI 117", Canvas.WIDE, both)).contains("the region 9.9%"));
        assertFalse(chart(CORRECTED, "NI 117", Canvas.WIDE, both).contains("nation"));
    }

    private static int hollow(String chart) {
        return chart.split("<g fill=\"#fff\"", -1).length - 1;
    }

    private static Element circle(String chart, String cssClass) {
        return elements(chart, "circle")
                .filter(its -> its.getAttribute("class").equals(cssClass))
                .findFirst()
                .orElseThrow(() -> new AssertionError(cssClass + " is not in " + chart));
    }

    private static Element dotted(String chart) {
        return elements(chart, "line")
                .filter(its -> its.getAttribute("stroke-dasharray").equals("2 3"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(chart));
    }

    @Test
    void aPhoneNamesFewerFigures() {
        Position position = Small.position(
                """
                NI 117 | 2008/09 Q1 | 9.0 | - | 2008-08-01
                NI 117 | 2008/09 Q2 | 8.0 | - | 2008-11-25
                NI 117 | 2008/09 Q3 | 8.5 | - | 2009-02-01
                NI 117 | 2008/09 Q4 | 8.2 | - | 2009-04-30""",
                "2008/09 Q4");

        List<String> wide = labels(chart(position, "NI 117", Canvas.WIDE));
        List<String> narrow = labels(chart(position, "NI 117", Canvas.NARROW));

        assertTrue(
                wide.containsAll(List.of("9.0%", "8.0%", "8.5%", "8.2% at 2008/09 Q4", "target 8.4%")),
                wide.toString());
        assertTrue(narrow.containsAll(List.of("9.0%", "8.0%", "8.2%")), narrow.toString());
        assertFalse(narrow.contains("8.5%"), narrow.toString());
    }

    private static List<String> labels(String chart) {
        return texts(chart).stream()
                .filter(its -> its.getAttribute("class").equals("label"))
                .map(Element::getTextContent)
                .toList();
    }

    private static Element element(String chart, String name) {
        return (Element) parse(chart).getElementsByTagName(name).item(0);
    }

    private static Element text(String chart, String words) {
        return texts(chart).stream()
                .filter(its -> its.getTextContent().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not in " + chart));
    }

    static List<Element> texts(String chart) {
        return elements(chart, "text").toList();
    }

    private static Stream<Element> elements(String chart, String name) {
        NodeList found = parse(chart).getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static String small(Position position, String code) {
        return SmallCourse.of(Small.AGREEMENT, position.scheme(), Small.measure(position, code), Optional.empty())
                .orElseThrow();
    }

    private static int solidLines(String chart) {
        return chart.split("stroke-width=\"2\" stroke-dasharray=\"none\"", -1).length - 1;
    }

    @Test
    void aMissingFigureIsAGapInASmallCourse() {
        Position whole = Small.position(
                """
                NI 117 | 2008/09 Q1 | 8.4 | - | 2008-08-01
                NI 117 | 2008/09 Q2 | 8.5 | - | 2008-11-25
                NI 117 | 2008/09 Q3 | 8.6 | - | 2009-02-01""",
                "2008/09 Q3");
        Position withGap = Small.position(
                """
                NI 117 | 2008/09 Q1 | 8.4 | - | 2008-08-01
                NI 117 | 2008/09 Q3 | 8.6 | - | 2009-02-01""",
                "2008/09 Q3");

        assertEquals(2, solidLines(small(whole, "NI 117")));
        assertEquals(0, solidLines(small(withGap, "NI 117")));
    }

    @Test
    void theForecastOfASmallCourseStandsAtItsFigureAndNamedBesideTheTarget() {
        Position position = Small.position(
                """
                NI 154 | 2008/09 Q1 | 100 | -          | 2008-08-01
                NI 154 | 2008/09 Q2 | 300 | worse 1440 | 2008-11-25""");

        String chart = small(position, "NI 154");

        double apart = Math.abs(number(text(chart, "1,440"), "y") - number(text(chart, "1,450"), "y"));
        assertTrue(apart > 14.9, chart);
        assertTrue(chart.contains("<polygon") && chart.contains("Forecast: 1,440."), chart);
    }

    @Test
    void noLabelOfASmallCourseIsCutOff() {
        Position position = Small.position(
                """
                NI 154 | 2008/09 Q1 | 100 | -             | 2008-08-01
                NI 154 | 2008/09 Q2 | 300 | worse 1234567 | 2008-11-25""");

        String chart = small(position, "NI 154");

        double edge = Double.parseDouble(
                parse(chart).getDocumentElement().getAttribute("viewBox").split(" ", 4)[2]);
        texts(chart).forEach(text -> assertTrue(end(text) <= edge, text.getTextContent() + " ends at " + end(text)));
        assertEquals("1,234,567", text(chart, "1,234,567").getTextContent());
    }

    private static double end(Element text) {
        boolean strong = number(text, "font-weight") > 400;
        double width = Lettering.width(text.getTextContent(), (int) number(text, "font-size"), strong);
        double x = number(text, "x");
        return switch (text.getAttribute("text-anchor")) {
            case "start" -> x + width;
            case "middle" -> x + width / 2;
            default -> x;
        };
    }

    @Test
    void aMeasureWithNothingButAPlaceholderHasNoChart() {
        assertTrue(ProgressChart.of(POSITION, measure("NI 1"), Optional.empty(), EARLIER, Canvas.WIDE)
                .isEmpty());
        assertEquals("", Sparkline.of(measure("NI 1")));
    }

    @Test
    void aFigureFromBeforeTheTermIsDrawnInAYearOfItsOwn() {
        Position position = Small.position("NI 117 | 2006/07 Q2 | 9.9 | - | 2008-06-02");

        String chart = chart(position, "NI 117");

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
