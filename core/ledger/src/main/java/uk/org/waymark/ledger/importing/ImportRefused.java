package uk.org.waymark.ledger.importing;

import java.util.List;
import java.util.stream.Collectors;

/** An import of which nothing was taken, with every fault of its files. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ImportFault> faults;

    public ImportRefused(List<ImportFault> faults) {
        super(faults.stream().map(ImportFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<ImportFault> faults() {
        return faults;
    }
}
