package uk.org.waymark.contract.definition;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Definition files that cannot be used, with all their faults at once. */
public final class DefinitionException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public DefinitionException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
