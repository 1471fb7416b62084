package uk.org.waymark.position.publication;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.comparison.Comparison;
import uk.org.waymark.position.comparison.Difference.OfFigure;
import uk.org.waymark.position.comparison.MeasureChange;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;

/**
 * The figures of a publication that were corrected after it was made; the publication keeps its own.
 *
 * @param figures in the order of the agreement
 */
public record RevisionNotice(List<RevisedFigure> figures) {
    public RevisionNotice {
        figures = List.copyOf(figures);
    }

    /** That of a publication whose position is compared with that of its period now. */
    public static RevisionNotice of(Comparison comparison) {
        return new RevisionNotice(comparison.measures().stream()
                .flatMap(change -> change.of(OfFigure.class).map(figure -> revised(change, figure)))
                .toList());
    }

    private static RevisedFigure revised(MeasureChange change, OfFigure figure) {
        Optional<Entry<?>> cause = figure.told().<Entry<?>>map(entry -> entry).or(figure::after);
        return new RevisedFigure(
                change.measure(),
                figure.part(),
                figure.before().map(Entry::statement).map(Outturn::figure),
                figure.after().map(Entry::statement).map(Outturn::figure),
                cause.flatMap(Entry::reason),
                cause.map(Entry::knownFrom),
                performance(change.before()),
                performance(change.after()));
    }

    private static Performance performance(Optional<MeasurePosition> measure) {
        return measure.map(MeasurePosition::performance).orElse(Performance.NOT_RATED);
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    /** How many measures are rated otherwise than in the publication. */
    public long ratedOtherwise() {
        return figures.stream()
                .filter(RevisedFigure::isRatedOtherwise)
                .map(figure -> figure.measure().code())
                .distinct()
                .count();
    }
}
