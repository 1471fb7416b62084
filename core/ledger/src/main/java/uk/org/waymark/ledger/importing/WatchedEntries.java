package uk.org.waymark.ledger.importing;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;

/** The entries of an import, which tell its progress when they are taken, one after another, to be written. */
final class WatchedEntries extends AbstractList<NewEntry> implements RandomAccess {
    private final List<NewEntry> entries;
    private final ImportProgress progress;

    WatchedEntries(List<NewEntry> entries, ImportProgress progress) {
        this.entries = entries;
        this.progress = progress;
    }

    @Override
    public NewEntry get(int place) {
        progress.passing(Stage.WRITING, place, entries.size());
        return entries.get(place);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
