package uk.org.waymark.position.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.EngagementStatement;
import uk.org.waymark.position.reporting.Entries;

/**
 * The occasions on which an agreement's partners heard people, as known at a moment.
 *
 * @param occasions in the order in which they were entered, those taken out again among them
 */
public record EngagementLog(List<Engagement> occasions) {
    private static final Comparator<Engagement> LATEST_FIRST = Comparator.<Engagement, LocalDate>comparing(
                    occasion -> occasion.terms().on())
            .reversed();

    public EngagementLog {
        occasions = List.copyOf(occasions);
    }

    /** Everything that was known at a moment. */
    public static EngagementLog of(Entries entries, Known known) {
        return new EngagementLog(
                histories(entries).known(known).map(Engagement::new).toList());
    }

    /** The number that the next one gets: numbers count from E1. */
    public static String nextId(Entries entries) {
        return histories(entries).next("E");
    }

    private static Histories<EngagementStatement> histories(Entries entries) {
        return new Histories<>(entries, EngagementStatement.class);
    }

    public Optional<Engagement> find(String id) {
        return occasions.stream().filter(occasion -> occasion.id().equals(id)).findFirst();
    }

    /** Those that bear on something. */
    public EngagementLog on(Predicate<Bearing> wanted) {
        return new EngagementLog(occasions.stream()
                .filter(occasion -> wanted.test(occasion.terms().bearing()))
                .toList());
    }

    /** Those that were not taken out again, the last day first. */
    public List<Engagement> shown() {
        return occasions.stream()
                .filter(occasion -> occasion.withdrawn().isEmpty())
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Those about a measure, the last day first. */
    public List<Engagement> about(Indicator measure) {
        return on(bearing -> bearing.isOn(measure)).shown();
    }
}
