package uk.org.waymark.position;

import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;

/**
 * An outturn in a measure's history.
 *
 * @param stands whether it is the figure of its subject; not where a later statement took its place or withdrew it
 */
public record OutturnEntry(Entry<Outturn> entry, boolean stands) {
    public Outturn outturn() {
        return entry.statement();
    }
}
