package uk.org.waymark.position.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReviewStatement.ImprovementStated;

/**
 * What the partnership itself is to improve, out of the review of a period, as known at a moment.
 *
 * @param improvements by their numbers
 */
public record ImprovementPlan(List<Improvement> improvements) {
    public ImprovementPlan {
        improvements = List.copyOf(improvements);
    }

    public static ImprovementPlan of(Entries entries, ReportingPeriod period, Known known) {
        Map<Integer, List<Entry<ImprovementStated>>> byNumber = new TreeMap<>();
        entries.of(ImprovementStated.class, known)
                .filter(entry -> entry.statement().period().equals(period))
                .sorted(Entry.BY_KNOWN)
                .forEach(entry -> byNumber.computeIfAbsent(entry.statement().area(), number -> new ArrayList<>())
                        .add(entry));
        return new ImprovementPlan(
                byNumber.values().stream().map(Improvement::new).toList());
    }

    /** The number that the next one gets, whenever the earlier ones were known. */
    public static int nextNumber(Entries entries, ReportingPeriod period) {
        return 1
                + entries.all(ImprovementStated.class)
                        .filter(entry -> entry.statement().period().equals(period))
                        .mapToInt(entry -> entry.statement().area())
                        .max()
                        .orElse(0);
    }

    public Optional<Improvement> find(int number) {
        return improvements.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Those out of a section. */
    public List<Improvement> outOf(String section) {
        return improvements.stream()
                .filter(one -> one.terms().sections().contains(section))
                .toList();
    }

    /** Those that should have been done by a day and were not. */
    public List<Improvement> overdue(LocalDate day) {
        return improvements.stream().filter(one -> one.terms().isOverdue(day)).toList();
    }
}
