package uk.org.waymark.web.rest.position;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Block;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.rest.measure.MeasureAnswer;
import uk.org.waymark.web.rest.plan.PlanAnswer;

/**
 * The position of one theme, with its plans.
 *
 * @param theme its id
 * @param block the id of the block it is in
 * @param deliveryGroup the name of the group that keeps it
 * @param noPlanBecause why it has no plan, where it says so
 * @param scorecard the id of the one whose measures these are; left out for all
 */
public record ThemePositionAnswer(
        String agreement,
        String period,
        String knownAt,
        Optional<String> scorecard,
        String theme,
        String title,
        Optional<String> block,
        Optional<String> deliveryGroup,
        List<OutcomeAnswer> outcomes,
        List<MeasureAnswer> measures,
        SummaryAnswer summary,
        List<PlanAnswer> plans,
        Optional<String> noPlanBecause) {
    public static ThemePositionAnswer of(Position position, ThemePosition theme) {
        return new ThemePositionAnswer(
                position.agreement().id(),
                position.period().code(),
                position.known().text(),
                position.scorecard().map(Scorecard::id),
                theme.id(),
                theme.title(),
                position.agreement().structure().findBlockOf(theme.id()).map(Block::id),
                theme.deliveryGroup()
                        .flatMap(position.agreement()::findDeliveryGroup)
                        .map(Body::name),
                theme.outcomes().stream()
                        .map(outcome -> OutcomeAnswer.of(theme, outcome))
                        .toList(),
                theme.measures().stream().map(MeasureAnswer::of).toList(),
                SummaryAnswer.of(theme.designated(), theme.all()),
                theme.plans().stream().map(PlanAnswer::of).toList(),
                theme.noPlanBecause());
    }
}
