package uk.org.waymark.web.rest.position;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.rest.measure.MeasureAnswer;

/**
 * The position of an agreement.
 *
 * @param agreement its id
 * @param period the reporting period, such as "2008-09-Q2"
 * @param knownAt the date or instant up to which things known count, as the question gave it
 * @param scorecard the id of the one whose measures these are; left out for all
 * @param printedReview what the document of the period's review counted itself, where it is quoted
 */
public record PositionAnswer(
        String agreement,
        String period,
        String knownAt,
        Optional<String> scorecard,
        List<MeasureAnswer> measures,
        SummaryAnswer summary,
        Optional<PrintedReviewAnswer> printedReview,
        List<ThemeAnswer> themes,
        List<BlockAnswer> blocks) {
    public static PositionAnswer of(Position position) {
        return new PositionAnswer(
                position.agreement().id(),
                position.period().code(),
                position.known().text(),
                position.scorecard().map(Scorecard::id),
                position.measures().map(MeasureAnswer::of).toList(),
                SummaryAnswer.of(position.designated(), position.all()),
                PrintedReviewAnswer.of(position),
                position.themes().stream()
                        .map(theme -> ThemeAnswer.of(position, theme))
                        .toList(),
                position.blocks().stream().map(BlockAnswer::of).toList());
    }
}
