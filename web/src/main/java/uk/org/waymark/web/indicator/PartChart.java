package uk.org.waymark.web.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.chart.Canvas;
import uk.org.waymark.web.chart.ProgressChart;

/**
 * The chart of a measure, or of one of its parts.
 *
 * @param axis the unit, which way is good, and where the axis begins
 * @param svg its drawings for wide windows, paper and phones, of which a style sheet shows one
 */
public record PartChart(Optional<String> part, String axis, String svg) {

    public static List<PartChart> of(Position position, MeasurePosition measure) {
        return PartNames.readings(measure).stream()
                .map(reading -> of(position, measure, reading))
                .filter(chart -> !chart.svg().isEmpty())
                .toList();
    }

    private static PartChart of(Position position, MeasurePosition measure, Reading reading) {
        return new PartChart(
                PartNames.title(measure, reading.part()),
                ProgressChart.axis(position.agreement(), measure, reading.part()),
                Stream.of(Canvas.values())
                        .flatMap(canvas ->
                                ProgressChart.of(
                                        position.agreement(), position.scheme(), measure, reading.part(), canvas)
                                        .stream())
                        .collect(Collectors.joining()));
    }
}
