package uk.org.waymark.web.rest.outturn;

import java.util.List;
import uk.org.waymark.ledger.importing.ImportReport;

/**
 * What a file came to, or would come to.
 *
 * @param sound whether it can be taken; a dry run of a file with faults is answered like any other
 * @param entries how many entries it appended, or would append
 * @param changes the first of them, with what they replace
 * @param faults the first of them; {@code faultCount} counts all
 * @param notRead the sheets without columns of figures
 * @param remarks sentences about what was left out, or taken otherwise than it is written
 * @param head where the ledger ends
 */
public record ImportAnswer(
        boolean dryRun,
        boolean sound,
        int rows,
        int unchanged,
        int entries,
        List<ChangeAnswer> changes,
        List<FaultAnswer> faults,
        int faultCount,
        List<String> notRead,
        List<String> remarks,
        long head) {

    static ImportAnswer of(ImportReport report, boolean dryRun) {
        return new ImportAnswer(
                dryRun,
                report.isSound(),
                report.rows(),
                report.unchanged(),
                report.entries(),
                report.changes().stream().map(ChangeAnswer::of).toList(),
                report.faults().stream().map(FaultAnswer::of).toList(),
                report.faultCount(),
                report.ignored(),
                report.remarks(),
                report.head().sequence());
    }
}
