package uk.org.waymark.web.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.publication.PaperRefused;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.highlight.Heading;
import uk.org.waymark.position.highlight.HighlightReports;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.HighlightStatement;
import uk.org.waymark.position.review.Review;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.words.Words;

/**
 * What papers are made of. What few of them need is worked out when it is asked for.
 *
 * @param distributions how the measures were spread over the ratings up to the period
 * @param elsewhere a measure in other places
 * @param highlights the Government Office’s report on the review of the period, as it was submitted last
 * @param risks all that were known of
 * @param subject the measure that the paper is about; empty where it is about all
 */
record Material(
        Review review,
        Supplier<List<Distribution>> distributions,
        Function<Indicator, Elsewhere> elsewhere,
        Supplier<Optional<Highlights>> highlights,
        Supplier<RiskRegister> risks,
        Optional<MeasurePosition> subject) {

    /**
     * A highlight report that was submitted.
     *
     * @param headings the parts of the agreement by which it tells of progress
     */
    record Highlights(Entry<HighlightStatement> submitted, List<Heading> headings) {}

    /** Of a review alone. */
    static Material of(Review review) {
        return new Material(
                review,
                List::of,
                indicator -> new Elsewhere(List.of()),
                Optional::empty,
                () -> new RiskRegister(List.of()),
                Optional.empty());
    }

    /** Of what a snapshot shows. */
    static Material of(Review review, Snapshot snapshot) {
        Position position = review.position();
        return new Material(
                review,
                () -> snapshot.distributions(position.period(), position.known()),
                indicator -> Elsewhere.of(indicator, snapshot.entries(), position.known()),
                () -> highlights(snapshot, position),
                () -> RiskRegister.of(snapshot.entries(), position.known()),
                Optional.empty());
    }

    /** @throws PaperRefused where there are none for a period */
    static Highlights requireHighlights(Optional<Highlights> highlights, ReportingPeriod period) {
        return highlights.orElseThrow(() -> new PaperRefused(Words.say("paper.refused.highlights", period)));
    }

    static Optional<Highlights> highlights(Snapshot snapshot, Position position) {
        Definitions definitions = snapshot.definitions(position.known());
        return HighlightReports.of(snapshot.entries(), position.known()).of(position.period()).stream()
                .flatMap(report -> report.lastSubmitted().stream())
                .findFirst()
                .map(submitted -> new Highlights(submitted, Heading.of(definitions.agreement(), definitions.themes())));
    }

    /** The same about one measure. */
    Material about(MeasurePosition measure) {
        return new Material(review, distributions, elsewhere, highlights, risks, Optional.of(measure));
    }

    Position position() {
        return review.position();
    }
}
