package uk.org.waymark.position.highlight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.HighlightStatement;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSaved;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSubmitted;
import uk.org.waymark.position.reporting.ReviewSent;

/**
 * The highlight reports of an agreement, one for each review that was sent.
 *
 * @param reports the review sent last comes first
 */
public record HighlightReports(List<HighlightReport> reports) {
    public HighlightReports {
        reports = List.copyOf(reports);
    }

    /** Everything known at a moment; nothing for the public. */
    public static HighlightReports of(Entries entries, Known known) {
        List<Entry<HighlightStatement>> versions = Stream.of(HighlightSaved.class, HighlightSubmitted.class)
                .flatMap(kind -> entries.of(kind, known))
                .flatMap(entry -> entry.as(HighlightStatement.class).stream())
                .sorted(Comparator.comparing(Entry::sequence))
                .toList();
        return new HighlightReports(entries.of(ReviewSent.class, known)
                .sorted(Comparator.<Entry<ReviewSent>, Long>comparing(Entry::sequence)
                        .reversed())
                .map(review -> new HighlightReport(
                        review,
                        versions.stream()
                                .filter(version -> version.statement().review() == review.sequence())
                                .toList()))
                .toList());
    }

    /** The one on the review that was sent by an entry. */
    public Optional<HighlightReport> find(long number) {
        return reports.stream().filter(report -> report.number() == number).findFirst();
    }

    /** Those on the reviews of a period. */
    public List<HighlightReport> of(ReportingPeriod period) {
        return reports.stream()
                .filter(report -> report.review().statement().period().equals(period))
                .toList();
    }
}
