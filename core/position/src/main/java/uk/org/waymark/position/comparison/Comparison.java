package uk.org.waymark.position.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Entries;

/**
 * Everything that is told differently of one period at two moments. A pure function of two positions and the entries
 * behind them.
 *
 * @param measures those of which something is told differently, in the order of the agreement
 */
public record Comparison(Position earlier, Position later, List<MeasureChange> measures) {
    public Comparison {
        measures = List.copyOf(measures);
    }

    /** Compares two positions of the same agreement and period. */
    public static Comparison of(Position earlier, Position later, Entries entries) {
        if (!earlier.period().equals(later.period())
                || !earlier.agreement().id().equals(later.agreement().id())) {
            throw new IllegalArgumentException(earlier.period() + " of "
                    + earlier.agreement().id() + " cannot be compared with " + later.period() + " of "
                    + later.agreement().id());
        }
        Stream<MeasureChange> there = later.measures()
                .map(after -> change(earlier, later, find(earlier, after), Optional.of(after), entries));
        Stream<MeasureChange> gone = earlier.measures()
                .filter(before -> find(later, before).isEmpty())
                .map(before -> change(earlier, later, Optional.of(before), Optional.empty(), entries));
        return new Comparison(
                earlier,
                later,
                Stream.concat(there, gone)
                        .filter(change -> !change.differences().isEmpty() || change.isMoved())
                        .toList());
    }

    /** The differences of one kind, over all measures. */
    public <D extends Difference> List<D> of(Class<D> kind) {
        return measures.stream().flatMap(change -> change.of(kind)).toList();
    }

    /** The measures whose symbol, forecast or review category is another. */
    public List<MeasureChange> moved() {
        return measures.stream().filter(MeasureChange::isMoved).toList();
    }

    private static Optional<MeasurePosition> find(Position position, MeasurePosition measure) {
        return position.findMeasure(measure.code().text());
    }

    private static MeasureChange change(
            Position earlier,
            Position later,
            Optional<MeasurePosition> before,
            Optional<MeasurePosition> after,
            Entries entries) {
        List<Difference> differences = after.map(known ->
                        new Told(entries, earlier, later).between(before, known).toList())
                .orElse(List.of());
        return new MeasureChange(before, after, differences);
    }
}
