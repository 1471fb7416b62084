package uk.org.waymark.web.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.w3c.dom.Element;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Place;
import uk.org.waymark.web.small.Small;

/** However close the figures of a measure are, its labels stand clear of each other, in every size of drawing. */
class LabelsProperties {

    @Property(tries = 300)
    void noLabelLiesOnAnotherOrOutside(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 60, max = 120) Integer> tenths,
            @ForAll @Size(max = 12) List<@IntRange(min = 60, max = 120) Integer> earlier,
            @ForAll @Size(max = 12) List<@IntRange(min = 60, max = 120) Integer> region,
            @ForAll @IntRange(min = 60, max = 120) int expected,
            @ForAll Canvas canvas) {
        Position position =
                Small.position(earlier(earlier, tenths.size()) + figures(tenths, expected), quarter(tenths.size() - 1));

        String chart = ChartTest.chart(position, "NI 117", canvas, elsewhere(region));

        List<Box> boxes = labels(chart);
        Box page = new Box(0, 0, canvas.width(), canvas.height());
        assertTrue(!boxes.isEmpty(), chart);
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            assertTrue(box.isWithin(page), () -> box + " is outside " + chart);
            assertTrue(boxes.stream().skip(at + 1).noneMatch(box::meets), () -> box + " lies on another in " + chart);
        }
    }

    /** What the first of the figures were before they were corrected. */
    private static String earlier(List<Integer> tenths, int figures) {
        return IntStream.range(0, Math.min(tenths.size(), figures))
                .mapToObj(at -> "NI 117 | %s | %s p | - | 2009-04-29%n".formatted(quarter(at), decimal(tenths.get(at))))
                .collect(Collectors.joining());
    }

    private static Beside elsewhere(List<Integer> tenths) {
        return ChartTest.elsewhere(
                Place.REGION,
                IntStream.range(0, tenths.size())
                        .boxed()
                        .collect(Collectors.toMap(LabelsProperties::quarter, at -> decimal(tenths.get(at)))));
    }

    /** The figures of one quarter after another, the last of them with a forecast. */
    private static String figures(List<Integer> tenths, int expected) {
        return IntStream.range(0, tenths.size())
                .mapToObj(at -> "NI 117 | %s | %s | %s | 2009-04-30"
                        .formatted(
                                quarter(at),
                                decimal(tenths.get(at)),
                                at == tenths.size() - 1 ? "within " + decimal(expected) : "-"))
                .collect(Collectors.joining("\n"));
    }

    private static String quarter(int at) {
        return String.format(Locale.ROOT, "20%02d/%02d Q%d", 8 + at / 4, 9 + at / 4, at % 4 + 1);
    }

    private static String decimal(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private static List<Box> labels(String chart) {
        List<Box> boxes = new ArrayList<>();
        for (Element text : ChartTest.texts(chart)) {
            if (text.getAttribute("class").equals("label")) {
                double size = ChartTest.number(text, "font-size");
                double left = ChartTest.number(text, "x");
                double base = ChartTest.number(text, "y");
                boolean strong = text.getAttribute("font-weight").equals("700");
                double width = Lettering.width(text.getTextContent(), (int) size, strong);
                boxes.add(new Box(left, base - 0.75 * size, left + width, base + 0.2 * size));
            }
        }
        return boxes;
    }
}
