package uk.org.waymark.position.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReviewStatement.OfSection;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAgreed;
import uk.org.waymark.position.reporting.ReviewStatement.SectionAssigned;
import uk.org.waymark.position.reporting.ReviewStatement.SectionWritten;

/**
 * The text that partners write of themselves for the review of a period, as known at a moment.
 *
 * @param parts in the order of the paper; empty where the agreement declares none
 */
public record SelfAssessment(List<AssessedPart> parts) {
    public SelfAssessment {
        parts = List.copyOf(parts);
    }

    /** All sections that are declared, with what was known of each at a moment. */
    public static SelfAssessment of(AnnualReview declared, Entries entries, ReportingPeriod period, Known known) {
        Map<String, List<Entry<OfSection>>> bySection = Stream.of(
                        SectionAssigned.class, SectionWritten.class, SectionAgreed.class)
                .flatMap(kind -> entries.of(kind, known))
                .flatMap(entry -> entry.as(OfSection.class).stream())
                .filter(entry -> entry.statement().period().equals(period))
                .sorted(Entry.BY_KNOWN)
                .collect(Collectors.groupingBy(entry -> entry.statement().section()));
        return new SelfAssessment(declared.parts().stream()
                .map(part -> new AssessedPart(
                        part.heading(),
                        part.sections().stream()
                                .map(section -> new AssessedSection(
                                        section, bySection.getOrDefault(section.number(), List.of())))
                                .toList()))
                .toList());
    }

    /** Whether the agreement declares any sections. */
    public boolean isDeclared() {
        return !parts.isEmpty();
    }

    /** All sections in the order of the paper. */
    public List<AssessedSection> sections() {
        return parts.stream().flatMap(part -> part.sections().stream()).toList();
    }

    /** The section with a number, in capital or small letters. */
    public Optional<AssessedSection> find(String number) {
        return sections().stream()
                .filter(section -> section.number().equalsIgnoreCase(number))
                .findFirst();
    }

    public List<AssessedSection> in(SectionState state) {
        return sections().stream().filter(section -> section.state() == state).toList();
    }

    /** Those whose texts should have been agreed by a day and were not. */
    public List<AssessedSection> overdue(LocalDate day) {
        return sections().stream().filter(section -> section.isOverdue(day)).toList();
    }
}
