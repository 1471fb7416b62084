package uk.org.waymark.web.indicator;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.chart.ProgressChart;

/** The chart of a measure, or of one of its parts. */
public record PartChart(Optional<String> part, String svg) {

    public static List<PartChart> of(Position position, MeasurePosition measure) {
        return PartNames.readings(measure).stream()
                .flatMap(reading -> ProgressChart.of(position.agreement(), position.scheme(), measure, reading.part())
                        .map(svg -> new PartChart(PartNames.title(measure, reading.part()), svg))
                        .stream())
                .toList();
    }
}
