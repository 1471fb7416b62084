package uk.org.waymark.position.reporting;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import uk.org.waymark.contract.period.Known;

/** Two lists of entries, each earliest known first, read as one from the latest known at a moment back. */
final class LatestFirst implements Iterator<Entry<?>> {
    private final List<Entry<?>> one;
    private final List<Entry<?>> other;
    private int leftOfOne;
    private int leftOfOther;

    LatestFirst(List<Entry<?>> one, List<Entry<?>> other, Known known) {
        this.one = one;
        this.other = other;
        this.leftOfOne = countKnown(one, known);
        this.leftOfOther = countKnown(other, known);
    }

    @Override
    public boolean hasNext() {
        return leftOfOne + leftOfOther > 0;
    }

    @Override
    public Entry<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no earlier entry");
        }
        return isNextOfOne() ? one.get(--leftOfOne) : other.get(--leftOfOther);
    }

    private boolean isNextOfOne() {
        return leftOfOther == 0
                || (leftOfOne > 0 && Entry.BY_KNOWN.compare(one.get(leftOfOne - 1), other.get(leftOfOther - 1)) > 0);
    }

    /** How many of a list were known, found by halving it; most often it is all of them. */
    private static int countKnown(List<Entry<?>> entries, Known known) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = low == 0 && high == entries.size() ? high - 1 : (low + high) / 2;
            if (entries.get(middle).isKnownAt(known)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
