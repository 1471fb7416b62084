package uk.org.waymark.ledger.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The faults of one import, and what else a person has to know of how it was read. All are counted, and the first ones
 * kept, so that a hopeless file stays readable.
 */
public final class Faults {
    /** How many are kept. */
    public static final int KEPT = 500;

    private final List<TableFault> kept = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private int count;

    public void add(TableFault fault) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(fault);
        }
    }

    /** Adds what was left out, or taken otherwise than it is written; nobody has to correct it. */
    public void remark(String sheet, String sentence) {
        if (remarks.size() < KEPT) {
            remarks.add(sheet + ": " + sentence + ".");
        }
    }

    public List<String> remarks() {
        return List.copyOf(remarks);
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
