package uk.org.waymark.web.overview;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.HeldReview;
import uk.org.waymark.contract.agreement.PrintedCounts;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.words.Words;

/** The counts that the document of a review printed, beside those worked out from the figures. */
public record PrintedReview(String sentence, List<String> notes) {

    static Optional<PrintedReview> of(Position position) {
        return position.printedReview().flatMap(review -> review.counts()
                .map(counts -> new PrintedReview(sentence(review, counts), review.notes())));
    }

    private static String sentence(HeldReview review, PrintedCounts counts) {
        String printed = Words.say("printed.counts", review.by(), counts.ahead(), counts.near(), counts.below());
        String sum = counts.sum() == counts.of()
                ? Words.say("printed.all", counts.of())
                : Words.say("printed.differs", counts.sum(), counts.of());
        return String.join(" ", printed, sum, counts.about());
    }
}
