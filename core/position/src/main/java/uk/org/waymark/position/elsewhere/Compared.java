package uk.org.waymark.position.elsewhere;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.FigureElsewhere;

/**
 * The figure of another place beside the area's own of the same period.
 *
 * @param elsewhere the statement of the other figure, with its source
 * @param own empty where the area has no figure of that period, so that the two cannot be compared
 */
public record Compared(Entry<FigureElsewhere> elsewhere, Optional<Figure> own) {
    public Figure figure() {
        return elsewhere.statement().figure().orElseThrow();
    }

    public Margin margin() {
        return new Margin(figure(), own);
    }
}
