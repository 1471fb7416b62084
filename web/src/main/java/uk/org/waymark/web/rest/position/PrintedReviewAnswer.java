package uk.org.waymark.web.rest.position;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.HeldReview;
import uk.org.waymark.contract.agreement.PrintedCounts;
import uk.org.waymark.position.Position;

/**
 * An archive record: the counts of all measures that the document of a review prints. No other count rests on them.
 *
 * @param by the document
 * @param sum what the three counts come to
 * @param of how many measures there were
 * @param about on what the document rests
 */
public record PrintedReviewAnswer(
        String by,
        Optional<String> knownFrom,
        int ahead,
        int near,
        int below,
        int sum,
        int of,
        String about,
        List<String> notes) {

    static Optional<PrintedReviewAnswer> of(Position position) {
        return position.printedReview().flatMap(review -> review.counts().map(counts -> of(review, counts)));
    }

    private static PrintedReviewAnswer of(HeldReview review, PrintedCounts counts) {
        return new PrintedReviewAnswer(
                review.by(),
                review.knownFrom().map(Object::toString),
                counts.ahead(),
                counts.near(),
                counts.below(),
                counts.sum(),
                counts.of(),
                counts.about(),
                review.notes());
    }
}
