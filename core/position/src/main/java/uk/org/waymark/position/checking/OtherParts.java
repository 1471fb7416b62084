package uk.org.waymark.position.checking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Subject;

/** The figures of the other parts of a measure: men and women, or two towns, are seldom of another order. */
final class OtherParts {
    private OtherParts() {}

    /** The last figure of each up to the period. */
    static List<Reference> of(Indicator indicator, Subject subject, Standing standing) {
        return indicator.parts().stream()
                .filter(part ->
                        subject.part().isPresent() && !subject.part().get().equals(part.id()))
                .flatMap(part -> last(indicator, part, subject, standing))
                .toList();
    }

    private static Stream<Reference> last(Indicator indicator, Part part, Subject subject, Standing standing) {
        return Optional.ofNullable(standing.outturns(subject.code(), Optional.of(part.id()))
                        .floorEntry(subject.period()))
                .map(last -> last.getValue().statement().figure())
                .stream()
                .flatMap(figure -> figure
                        .number()
                        .map(number -> Reference.of(number, "the figure of " + part.title(), () -> indicator
                                .reportedMeasurement()
                                .words(figure)))
                        .stream());
    }
}
