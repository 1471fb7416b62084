package uk.org.waymark.position.closing;

import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.OutturnEntry;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;

/**
 * A figure that took the place of another.
 *
 * @param first as it was told first
 * @param standing as it stands, with the reason of the last change
 */
public record Restatement(MeasurePosition measure, Entry<Outturn> first, Entry<Outturn> standing) {

    /** Those of a measure, in the order of their periods; a figure told again with the same digits is none. */
    static Stream<Restatement> of(MeasurePosition measure) {
        List<OutturnEntry> figures = measure.figures();
        return figures.stream()
                .filter(OutturnEntry::stands)
                .sorted((one, other) ->
                        one.outturn().period().compareTo(other.outturn().period()))
                .flatMap(standing -> figures.stream()
                        .filter(entry -> entry.outturn()
                                .subject()
                                .equals(standing.outturn().subject()))
                        .findFirst()
                        .filter(first -> !first.outturn()
                                .figure()
                                .isSameAs(standing.outturn().figure()))
                        .map(first -> new Restatement(measure, first.entry(), standing.entry()))
                        .stream());
    }
}
