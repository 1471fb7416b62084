package uk.org.waymark.contract.theme;

import java.util.List;
import java.util.stream.Collectors;
import uk.org.waymark.contract.definition.Fault;

/** A jar or folder that was added and cannot be used, with every reason. */
public record PluginFault(String jar, List<Fault> faults) {
    public PluginFault {
        faults = List.copyOf(faults);
    }

    @Override
    public String toString() {
        return faults.stream().map(fault -> fault.inJar(jar).toString()).collect(Collectors.joining("\n"));
    }
}
