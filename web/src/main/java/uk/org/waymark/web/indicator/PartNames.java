package uk.org.waymark.web.indicator;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;

/** The parts of a measure, by name. */
public final class PartNames {
    private PartNames() {}

    /** The readings to show: those of the parts, or of the whole where it has none. */
    public static List<Reading> readings(MeasurePosition measure) {
        return measure.parts().isEmpty() ? List.of(measure.whole()) : measure.parts();
    }

    /** A part's title; empty for the whole. */
    public static Optional<String> title(MeasurePosition measure, Optional<String> part) {
        return measure.indicator().parts().stream()
                .filter(declared -> part.equals(Optional.of(declared.id())))
                .map(Part::title)
                .findFirst();
    }
}
