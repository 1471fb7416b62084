package uk.org.waymark.position;

import java.util.List;
import java.util.Objects;

/** What moved between two positions of one agreement. */
public final class Changes {

    /** A measure whose symbol, forecast or review category is another than before. */
    public record Moved(MeasurePosition before, MeasurePosition after) {}

    private Changes() {}

    /** The measures of {@code later} that stood differently in {@code earlier}, in the order of the agreement. */
    public static List<Moved> between(Position earlier, Position later) {
        return later.measures()
                .flatMap(after ->
                        earlier.findMeasure(after.code().text()).stream().map(before -> new Moved(before, after)))
                .filter(moved -> !Objects.equals(standing(moved.before()), standing(moved.after())))
                .toList();
    }

    private static List<Object> standing(MeasurePosition measure) {
        return List.of(measure.performance(), measure.forecast(), measure.review());
    }
}
