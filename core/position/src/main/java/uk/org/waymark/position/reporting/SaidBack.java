package uk.org.waymark.position.reporting;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import uk.org.waymark.position.reporting.Statement.OfMeasure;

/** The entries of one kind that are about a subject, in the order of the entries they are among. */
final class SaidBack<S extends OfMeasure> implements Iterator<Entry<S>> {
    private final Iterator<Entry<?>> entries;
    private final Subject subject;
    private final Class<S> kind;
    private Optional<Entry<S>> next = Optional.empty();

    SaidBack(Iterator<Entry<?>> entries, Subject subject, Class<S> kind) {
        this.entries = entries;
        this.subject = subject;
        this.kind = kind;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            next = following();
        }
        return next.isPresent();
    }

    @Override
    public Entry<S> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Nothing else was said of " + subject);
        }
        Entry<S> entry = next.get();
        next = Optional.empty();
        return entry;
    }

    private Optional<Entry<S>> following() {
        while (entries.hasNext()) {
            Optional<Entry<S>> entry = entries.next().as(kind);
            if (entry.isPresent() && entry.get().statement().covers(subject)) {
                return entry;
            }
        }
        return Optional.empty();
    }
}
