package uk.org.waymark.position.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.NumberedStatement;

/**
 * The numbers of a register, and what was stated under each.
 *
 * @param kind the statements that the register is made of
 */
public record Histories<S extends NumberedStatement>(Entries entries, Class<S> kind) {

    /** Everything known at a moment, number by number in the order in which they were entered. */
    public Stream<List<Entry<S>>> known(Known known) {
        Map<String, List<Entry<S>>> byId = kinds().flatMap(one -> entries.of(one, known))
                .flatMap(entry -> entry.as(kind).stream())
                .sorted(Entry.BY_KNOWN)
                .collect(Collectors.groupingBy(
                        entry -> entry.statement().id(), LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream();
    }

    /** The number that the next one gets: the letter of the register, and one more than were ever entered. */
    public String next(String letter) {
        long entered = kinds().flatMap(entries::all)
                .map(entry -> entry.statement().id())
                .distinct()
                .count();
        return letter + (entered + 1);
    }

    /** Each by itself, because entries have a list for each and are sorted anew for all together. */
    private Stream<Class<? extends S>> kinds() {
        return Stream.of(kind.getPermittedSubclasses()).map(one -> one.asSubclass(kind));
    }
}
