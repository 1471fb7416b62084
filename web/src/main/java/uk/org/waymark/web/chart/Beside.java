package uk.org.waymark.web.chart;

import java.util.List;
import uk.org.waymark.position.elsewhere.Compared;

/**
 * What a chart shows beside the figures that stand.
 *
 * @param earlier whether also what figures were before they were corrected or became final
 * @param elsewhere the figures of other places; one place is drawn
 */
public record Beside(boolean earlier, List<Compared> elsewhere) {
    /** The figures alone. */
    public static final Beside NOTHING = new Beside(false, List.of());

    public Beside {
        elsewhere = List.copyOf(elsewhere);
    }
}
