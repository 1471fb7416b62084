package uk.org.waymark.web.rest.position;

import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.web.rest.measure.MeasureAnswer;
import uk.org.waymark.web.rest.measure.PartAnswer;

/** What one row of the table is about: a measure, or one part of it. */
record CsvRow(PositionAnswer position, MeasureAnswer measure, Optional<PartAnswer> part) {
    /** The id of the block of the measure's theme. */
    Optional<String> block() {
        return position.themes().stream()
                .filter(theme -> theme.id().equals(measure.theme()))
                .findFirst()
                .flatMap(ThemeAnswer::block);
    }

    static Stream<CsvRow> of(PositionAnswer position, MeasureAnswer measure) {
        return Stream.concat(
                Stream.of(new CsvRow(position, measure, Optional.empty())),
                measure.parts().stream().map(part -> new CsvRow(position, measure, Optional.of(part))));
    }
}
