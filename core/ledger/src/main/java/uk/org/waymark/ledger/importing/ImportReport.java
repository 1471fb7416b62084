package uk.org.waymark.ledger.importing;

import java.util.List;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.table.TableFault;

/**
 * What a file comes to, or came to.
 *
 * @param rows how many rows say something
 * @param unchanged how many of them say only what stands already
 * @param entries how many entries it appends to the ledger
 * @param changes the first of them, with what they replace
 * @param faults the first of what is wrong
 * @param faultCount how many faults there are in all; with any, nothing is taken
 * @param ignored the sheets that were not read, because they have no columns of figures
 * @param remarks sentences about what was left out, or taken otherwise than it is written
 * @param themes the ids of the themes it is about
 * @param head where the ledger ends with it, or ends now
 */
public record ImportReport(
        String file,
        int rows,
        int unchanged,
        int entries,
        List<ImportChange> changes,
        List<TableFault> faults,
        int faultCount,
        List<String> ignored,
        List<String> remarks,
        List<String> themes,
        Head head) {
    /** How many changes are listed. */
    static final int CHANGES_LISTED = 500;

    public ImportReport {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
        ignored = List.copyOf(ignored);
        remarks = List.copyOf(remarks);
        themes = List.copyOf(themes);
    }

    /** Whether it can be taken. */
    public boolean isSound() {
        return faultCount == 0;
    }
}
