package uk.org.waymark.ledger.importing;

import java.util.List;
import java.util.stream.Collectors;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.TableFault;

/** An import of which nothing was taken, with the faults of its files. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<TableFault> faults;
    private final int count;

    public ImportRefused(Faults faults) {
        this(faults.kept(), faults.count());
    }

    /**
     * @param faults the first of them
     * @param count how many there are in all
     */
    public ImportRefused(List<TableFault> faults, int count) {
        super(faults.stream().map(TableFault::toString).collect(Collectors.joining("\n"))
                + (count > faults.size() ? "\nand " + (count - faults.size()) + " more" : ""));
        this.faults = List.copyOf(faults);
        this.count = count;
    }

    /** The first of them. */
    public List<TableFault> faults() {
        return faults;
    }

    /** How many there are in all. */
    public int count() {
        return count;
    }
}
