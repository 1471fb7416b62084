package uk.org.waymark.web.change;

import java.util.Optional;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.comparison.MeasureChange;
import uk.org.waymark.web.mark.Mark;

/** The symbol and the review category of a measure at two moments. */
public record Effect(Mark before, Mark after, Mark reviewBefore, Mark reviewAfter) {

    /** Empty where neither moved. */
    static Optional<Effect> of(MeasureChange change, StatusScheme scheme) {
        Effect effect = new Effect(
                symbol(change.before(), scheme),
                symbol(change.after(), scheme),
                review(change.before()),
                review(change.after()));
        return Optional.of(effect).filter(its -> its.symbolMoved() || its.reviewMoved());
    }

    public boolean symbolMoved() {
        return !before.equals(after);
    }

    public boolean reviewMoved() {
        return !reviewBefore.equals(reviewAfter);
    }

    private static Mark symbol(Optional<MeasurePosition> measure, StatusScheme scheme) {
        return Mark.of(scheme, measure.map(MeasurePosition::performance).orElse(Performance.NOT_RATED));
    }

    private static Mark review(Optional<MeasurePosition> measure) {
        return Mark.of(measure.map(MeasurePosition::review).orElse(ReviewCategory.NO_DATA));
    }
}
