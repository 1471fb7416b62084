package uk.org.waymark.position;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Breakdown.Group;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.GroupAnswer;
import uk.org.waymark.position.reporting.Statement.GroupFigure;

/**
 * What is reported of one group of a measure for a period.
 *
 * @param answer its figure, or that it is too small to show; empty where nothing is
 * @param hidden whether the public is not shown it, be it small itself or because a small one would follow from it
 */
public record GroupReading(Group group, Optional<Entry<GroupAnswer>> answer, boolean hidden) {

    /** The figure as far as the reader may know it, also where it is too small to show. */
    public Optional<Figure> figure() {
        return answer.flatMap(entry -> entry.statement().known());
    }

    public boolean isSmall() {
        return answer.filter(entry -> entry.statement().isSmall()).isPresent();
    }

    public boolean isProvisional() {
        return answer.flatMap(entry -> entry.as(GroupFigure.class))
                .filter(entry -> entry.statement().provisional())
                .isPresent();
    }
}
