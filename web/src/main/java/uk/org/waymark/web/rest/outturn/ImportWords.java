package uk.org.waymark.web.rest.outturn;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.ledger.importing.ImportRefused;
import uk.org.waymark.ledger.importing.ImportReport;
import uk.org.waymark.ledger.table.TableFault;

/** What came of an import, a line for each thing, for a person at a terminal. */
final class ImportWords {
    private ImportWords() {}

    static String of(ImportReport report, boolean dryRun) {
        String first = report.isSound()
                ? (dryRun ? "Can be imported: " : "Imported: ") + report.entries() + " entries out of " + report.rows()
                        + " rows, " + report.unchanged() + " of them unchanged."
                : refused(report.faultCount());
        return Stream.of(
                        Stream.of(first), report.faults().stream().map(TableFault::toString), report.remarks().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String of(ImportRefused refused) {
        return refused(refused.count()) + "\n" + refused.getMessage() + "\n";
    }

    private static String refused(int faults) {
        return "Refused: " + faults + (faults == 1 ? " fault." : " faults.") + " Nothing was taken.";
    }
}
