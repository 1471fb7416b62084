package uk.org.waymark.web.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.chart.Beside;
import uk.org.waymark.web.chart.Canvas;
import uk.org.waymark.web.chart.ProgressChart;

/**
 * The chart of a measure, or of one of its parts.
 *
 * @param axis the unit, which way is good, where the axis begins, and what hollow marks mean
 * @param svg its drawings for wide windows, paper and phones, of which a style sheet shows one
 */
public record PartChart(Optional<String> part, String axis, String svg) {

    /**
     * The charts of a measure: one, or one for each part that has figures.
     *
     * @param beside what each shows beside the figures that stand; the public is shown none that was changed before it was
     *     published
     */
    public static List<PartChart> of(Position position, MeasurePosition measure, Beside beside) {
        return PartNames.readings(measure).stream()
                .map(reading -> of(position, measure, beside, reading))
                .filter(chart -> !chart.svg().isEmpty())
                .toList();
    }

    private static PartChart of(Position position, MeasurePosition measure, Beside beside, Reading reading) {
        return new PartChart(
                PartNames.title(measure, reading.part()),
                ProgressChart.axis(position, measure, reading.part(), beside),
                Stream.of(Canvas.values())
                        .flatMap(canvas -> ProgressChart.of(position, measure, reading.part(), beside, canvas).stream())
                        .collect(Collectors.joining()));
    }
}
