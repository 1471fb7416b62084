package uk.org.waymark.ledger.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * The work that waits for one person on a day.
 *
 * @param today by the business clock
 * @param items in the order in which to do them: by kind, within a kind the earliest day first
 * @param next what comes when nothing waits; empty where the agreement has no day to come
 */
public record WorkList(LocalDate today, List<WorkItem> items, Optional<Upcoming> next) {
    public WorkList {
        items = items.stream()
                .sorted(Comparator.comparing(WorkItem::kind)
                        .thenComparing(item -> item.by().orElse(LocalDate.MAX))
                        .thenComparing(item -> item.since().orElse(LocalDate.MAX)))
                .toList();
    }

    /**
     * The next day of the cycle.
     *
     * @param open whether figures of the period are due on the day; else it ends then
     */
    public record Upcoming(ReportingPeriod period, LocalDate day, boolean open) {}

    /** The items of some kinds, in order. */
    public List<WorkItem> of(WorkKind... kinds) {
        return items.stream()
                .filter(item -> Stream.of(kinds).anyMatch(kind -> kind == item.kind()))
                .toList();
    }

    /** How many things of some kinds wait. */
    public int count(WorkKind... kinds) {
        return of(kinds).stream().mapToInt(WorkItem::count).sum();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
