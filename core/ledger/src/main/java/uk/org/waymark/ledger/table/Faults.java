package uk.org.waymark.ledger.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The faults of one import: all are counted, and the first ones kept, so that a hopeless file stays readable. */
public final class Faults {
    /** How many are kept. */
    public static final int KEPT = 500;

    private final List<TableFault> kept = new ArrayList<>();
    private int count;

    public void add(TableFault fault) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(fault);
        }
    }

    /** The first ones, in the order found. */
    public List<TableFault> kept() {
        return Collections.unmodifiableList(kept);
    }

    public int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }
}
