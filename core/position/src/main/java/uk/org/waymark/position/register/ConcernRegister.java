package uk.org.waymark.position.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.ConcernStatement;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;

/**
 * The concerns of an agreement as known at a moment.
 *
 * @param concerns in the order in which they were raised
 */
public record ConcernRegister(List<Concern> concerns) {
    public ConcernRegister {
        concerns = List.copyOf(concerns);
    }

    /** Everything that was known at a moment. */
    public static ConcernRegister of(Entries entries, Known known) {
        return new ConcernRegister(
                histories(entries).known(known).map(Concern::new).toList());
    }

    /** The number that the next one gets: numbers count from C1. */
    public static String nextId(Entries entries) {
        return histories(entries).next("C");
    }

    private static Histories<ConcernStatement> histories(Entries entries) {
        return new Histories<>(entries, ConcernStatement.class);
    }

    public Optional<Concern> find(String id) {
        return concerns.stream().filter(concern -> concern.id().equals(id)).findFirst();
    }

    /** Those that bear on something. */
    public ConcernRegister on(Predicate<Bearing> wanted) {
        return new ConcernRegister(concerns.stream()
                .filter(concern -> wanted.test(concern.terms().bearing()))
                .toList());
    }

    /** Those without an answer, the one asked longest ago first. */
    public List<Concern> waiting() {
        return concerns.stream()
                .filter(Concern::isWaiting)
                .sorted(Comparator.comparing(concern -> concern.terms().asked()))
                .toList();
    }

    /** Those that are answered or withdrawn, the last one first. */
    public List<Concern> settled() {
        return concerns.stream()
                .filter(concern -> !concern.isWaiting())
                .sorted(Comparator.<Concern, Entry<?>>comparing(Concern::latest, Entry.BY_KNOWN.reversed()))
                .toList();
    }

    /** Those without an answer for which the target of a measure waits, the one asked longest ago first. */
    public List<Concern> waitedForBy(Indicator measure) {
        return on(bearing -> bearing.isOn(measure)).waiting();
    }
}
