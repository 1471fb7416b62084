package uk.org.waymark.position.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Entry;

/** The days on which figures, commentary or terms that a position shows became known. */
public final class Moments {
    private Moments() {}

    /** Those of a position, earliest first; between two neighbours there is something to compare. */
    public static List<LocalDate> of(Position position) {
        return position.measures()
                .flatMap(measure -> Stream.concat(
                        told(position, measure).map(told -> LocalDate.ofInstant(told, Known.LONDON)),
                        agreed(position, measure).map(Agreed::knownFrom)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Instant> told(Position position, MeasurePosition measure) {
        return Stream.concat(
                measure.history().knownFor(position.period()).stream(),
                measure.commentary().map(Entry::knownFrom).stream());
    }

    private static Stream<Agreed> agreed(Position position, MeasurePosition measure) {
        return measure.indicator().revisionsKnownAt(position.known()).stream();
    }
}
