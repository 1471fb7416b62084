package uk.org.waymark.position.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.reporting.Statement.OfMeasure;

/**
 * Entries to which one is added after another, as when the rows of a file are looked at in turn. Each costs the same
 * however many there are, where {@link Entries#with} copies all that was said of the same thing. For one thread alone.
 */
public final class GrowingEntries {
    private final Set<IndicatorCode> followed;
    private final Map<IndicatorCode, Set<Slot>> own = new HashMap<>();
    private Entries entries;

    /** At first as many as there are; those stay as they are. */
    public GrowingEntries(Entries standing) {
        this.entries = standing.copy();
        this.followed = standing.followed();
    }

    /** All of them so far. They change with the next that is added: who wants to keep them adds nothing more. */
    public Entries entries() {
        return entries;
    }

    /** Adds entries, in whatever order they were known. */
    public void add(List<? extends Entry<?>> more) {
        boolean alone = more.stream().allMatch(this::isAlone);
        if (alone) {
            more.forEach(this::lay);
        } else {
            entries = entries.with(more);
            own.clear();
        }
    }

    /** Whether nothing follows from it for other measures or periods. */
    private boolean isAlone(Entry<?> entry) {
        return entry.statement() instanceof OfMeasure said && !followed.contains(said.code());
    }

    private void lay(Entry<?> entry) {
        OfMeasure said = (OfMeasure) entry.statement();
        Slot slot = new Slot(said.topic(), said.subject());
        Set<Slot> mine = own.get(said.code());
        if (mine == null) {
            mine = new HashSet<>();
            own.put(said.code(), mine);
            entries.own(said.code());
        }
        Map<Slot, List<Entry<?>>> slots = entries.ofMeasure(said.code());
        if (mine.add(slot)) {
            slots.put(slot, new ArrayList<>(slots.getOrDefault(slot, List.of())));
        }
        List<Entry<?>> same = slots.get(slot);
        same.add(place(entry, same), entry);
    }

    /** Where an entry belongs in the order in which things were known: mostly at the end, an archive’s before later ones. */
    private static int place(Entry<?> entry, List<Entry<?>> same) {
        int end = same.size();
        if (end == 0 || Entry.BY_KNOWN.compare(same.get(end - 1), entry) <= 0) {
            return end;
        }
        int found = Collections.binarySearch(same, entry, Entry.BY_KNOWN);
        return found < 0 ? -found - 1 : found + 1;
    }
}
