package uk.org.waymark.position.checking;

import java.util.ArrayList;
import java.util.List;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Subject;

/**
 * What a figure is compared with to tell whether it is likely: the figures of other periods and, because a measure has
 * none of them at first, what was agreed about it and what its other parts are.
 *
 * @param figures of the same measure, or part, for other periods; earliest first
 * @param promised the baseline and the targets, where they are on the basis of its figures, and its other parts
 */
public record Past(List<PastFigure> figures, List<Reference> promised) {
    public Past {
        figures = figures.stream().sorted(PastFigure.BY_PERIOD).toList();
        promised = List.copyOf(promised);
    }

    /** Nothing to compare with. */
    public static Past none() {
        return new Past(List.of(), List.of());
    }

    /** Without the figures of another shape, which a measure has where its definition was changed. */
    Past inShapeOf(Figure figure) {
        boolean all = figures.stream().allMatch(past -> past.isLike(figure));
        return all
                ? this
                : new Past(figures.stream().filter(past -> past.isLike(figure)).toList(), promised);
    }

    /** What stands and was agreed as known at a moment. */
    public static Past of(Indicator indicator, Subject subject, Standing standing, Known known) {
        List<PastFigure> figures = PastFigure.of(standing, subject);
        figures.removeIf(past -> past.period().equals(subject.period()));
        List<Reference> promised = new ArrayList<>(Promised.of(indicator, subject, known));
        promised.addAll(OtherParts.of(indicator, subject, standing));
        return new Past(figures, promised);
    }
}
