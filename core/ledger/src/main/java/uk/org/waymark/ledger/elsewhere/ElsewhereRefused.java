package uk.org.waymark.ledger.elsewhere;

import java.util.List;
import java.util.stream.Collectors;

/** The refusal of a figure of another place; nothing was recorded. The message is for the person. */
public final class ElsewhereRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * What is wrong.
     *
     * @param column of a file that would hold it, such as "source"
     * @param wrong as a sentence
     * @param remedy what to do, as a sentence
     */
    public record Fault(String column, String wrong, String remedy) {
        String words() {
            return wrong + " " + remedy;
        }
    }

    ElsewhereRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::words).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
