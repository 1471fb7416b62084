package uk.org.waymark.position.review;

import java.util.List;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.assessment.SelfAssessment;
import uk.org.waymark.position.risk.RiskRegister;

/**
 * The review of a year at a period, as at a date.
 *
 * @param atRisk the designated measures at risk, by code
 * @param waiting the designated measures without data, by code
 * @param assessment what partners write of themselves; the public has no texts of it
 */
public record Review(Position position, List<AtRisk> atRisk, List<Waiting> waiting, SelfAssessment assessment) {
    public Review {
        atRisk = List.copyOf(atRisk);
        waiting = List.copyOf(waiting);
    }

    /** The review of a position, with the risks and the texts known at its moment. */
    public static Review of(Position position, RiskRegister register, SelfAssessment assessment) {
        return new Review(
                position,
                in(position, ReviewCategory.AT_RISK).stream()
                        .map(measure -> AtRisk.of(measure, position, register))
                        .toList(),
                in(position, ReviewCategory.NO_DATA).stream().map(Waiting::of).toList(),
                assessment);
    }

    /** The designated measures of a category, by code. */
    public List<MeasurePosition> in(ReviewCategory category) {
        return in(position, category);
    }

    private static List<MeasurePosition> in(Position position, ReviewCategory category) {
        return position.measures()
                .filter(measure -> measure.isDesignated() && measure.review() == category)
                .sorted(ByCode.ORDER)
                .toList();
    }

    /** All that it says, as text that is the same whenever it is written from the same entries and definitions. */
    public String text() {
        return ReviewText.of(this);
    }
}
