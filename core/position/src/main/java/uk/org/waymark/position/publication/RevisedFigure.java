package uk.org.waymark.position.publication;

import java.time.Instant;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;

/**
 * A figure of a publication that was corrected after it was made.
 *
 * @param measure as it is now
 * @param published the figure in the publication; empty where it had none
 * @param now empty where there is none any more
 * @param reason for the correction; empty where none was given
 * @param knownFrom when the correction became known; empty where no entry made it
 * @param was the rating of the measure in the publication
 * @param is its rating now
 */
public record RevisedFigure(
        MeasurePosition measure,
        Optional<String> part,
        Optional<Figure> published,
        Optional<Figure> now,
        Optional<String> reason,
        Optional<Instant> knownFrom,
        Performance was,
        Performance is) {

    public boolean isRatedOtherwise() {
        return was != is;
    }
}
