package uk.org.waymark.position.highlight;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.HighlightStatement;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSubmitted;
import uk.org.waymark.position.reporting.HighlightText;
import uk.org.waymark.position.reporting.ReviewSent;

/**
 * The highlight report on a review that was sent.
 *
 * @param versions in the order in which they were kept; none while nobody has begun to write
 */
public record HighlightReport(Entry<ReviewSent> review, List<Entry<HighlightStatement>> versions) {
    public HighlightReport {
        versions = List.copyOf(versions);
    }

    /** The number that its address has: the place in the chain of the entry by which the review was sent. */
    public long number() {
        return review.sequence();
    }

    /** The versions handed to the partnership, in their order. */
    public List<Entry<HighlightStatement>> submitted() {
        return versions.stream()
                .filter(version -> version.as(HighlightSubmitted.class).isPresent())
                .toList();
    }

    /** The version handed to the partnership last; empty while there is none. */
    public Optional<Entry<HighlightStatement>> lastSubmitted() {
        return last(submitted());
    }

    /** The version kept last, submitted or not; empty while nobody has begun to write. */
    public Optional<Entry<HighlightStatement>> lastVersion() {
        return last(versions);
    }

    /** The words from which somebody writes on. */
    public HighlightText text() {
        return lastVersion().map(version -> version.statement().text()).orElse(HighlightText.BLANK);
    }

    private static Optional<Entry<HighlightStatement>> last(List<Entry<HighlightStatement>> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(some.size() - 1));
    }
}
