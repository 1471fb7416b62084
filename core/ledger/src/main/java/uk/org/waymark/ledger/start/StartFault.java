package uk.org.waymark.ledger.start;

import java.io.UncheckedIOException;
import java.util.List;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.ledger.database.DatabaseFault;
import uk.org.waymark.ledger.importing.ImportRefused;
import uk.org.waymark.ledger.sample.SampleFault;
import uk.org.waymark.ledger.setting.SettingFault;

/**
 * A start that cannot succeed: what is wrong and what to do, for the operator. It carries neither stack nor cause, which
 * the application server would print by the page.
 */
public final class StartFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(StartFault.class.getName());

    /** The faults that say by themselves what an operator has to do. */
    private static final List<Class<? extends RuntimeException>> SPEAKING =
            List.of(SettingFault.class, DatabaseFault.class, DefinitionException.class, SampleFault.class);

    private StartFault(String sentence) {
        super(sentence, null, false, false);
    }

    /** The same fault in words for an operator; one that nobody foresaw is logged with its stack. */
    static StartFault of(RuntimeException fault) {
        if (SPEAKING.contains(fault.getClass())) {
            return new StartFault(fault.getMessage());
        }
        if (fault instanceof ImportRefused refused) {
            return new StartFault(
                    "The sample has faults, and nothing of it was loaded. Correct them, or start without it:\n"
                            + refused.getMessage());
        }
        if (fault instanceof UncheckedIOException unreadable) {
            return new StartFault(
                    unreadable.getMessage() + " (" + unreadable.getCause().getMessage() + ").");
        }
        LOG.log(System.Logger.Level.ERROR, "A fault that Waymark did not foresee.", fault);
        return new StartFault("Waymark met a fault that it did not foresee, " + fault
                + ". The log has the details; report them to whoever supports Waymark.");
    }
}
