package uk.org.waymark.position.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Subject;

/** The figure that stands for a period of a measure, or of one part of it. */
public record PastFigure(ReportingPeriod period, Figure figure) {
    /** Earliest period first. */
    public static final Comparator<PastFigure> BY_PERIOD = Comparator.comparing(PastFigure::period);

    /** Those that stand for the measure or part of a subject, whatever its period; earliest period first. */
    public static List<PastFigure> of(Standing standing, Subject subject) {
        List<PastFigure> figures = new ArrayList<>();
        standing.outturns(subject.code(), subject.part())
                .forEach((period, entry) ->
                        figures.add(new PastFigure(period, entry.statement().figure())));
        return figures;
    }

    /** Whether a figure is of the same shape, which it is not where the measure's definition was changed. */
    boolean isLike(Figure other) {
        return figure.getClass() == other.getClass();
    }
}
