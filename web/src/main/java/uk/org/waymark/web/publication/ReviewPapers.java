package uk.org.waymark.web.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.publication.PaperKind;
import uk.org.waymark.ledger.publication.PaperRefused;
import uk.org.waymark.ledger.publication.Papers;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.web.review.ReviewPaper;
import uk.org.waymark.web.words.Words;

/** The papers that every agreement has without declaring any: its annual review. */
@ApplicationScoped
public class ReviewPapers implements Papers {
    private static final String REVIEW = "annual-review";

    @Override
    public List<PaperKind> kinds(Snapshot snapshot) {
        return List.of(new PaperKind(
                REVIEW, Words.say("publications.review"), List.of(Audience.GOVERNMENT_OFFICE, Audience.PUBLIC)));
    }

    @Override
    public Paper compose(String kind, Audience audience, Snapshot snapshot, ReportingPeriod period, Known known) {
        if (!kind.equals(REVIEW)) {
            throw new PaperRefused(Words.say("publications.refused.kind", kind));
        }
        Review review = snapshot.review(period, known);
        if (review.position().measures().allMatch(measure -> measure.figures().isEmpty())) {
            throw new PaperRefused(Words.say("publications.refused.empty", period, Words.date(known.date())));
        }
        return ReviewPaper.of(review);
    }
}
