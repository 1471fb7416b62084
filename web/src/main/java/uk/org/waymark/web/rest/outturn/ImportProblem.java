package uk.org.waymark.web.rest.outturn;

import java.util.List;
import uk.org.waymark.ledger.importing.ImportRefused;

/** A problem detail after RFC 9457, with the faults for which a file was refused. */
public record ImportProblem(
        String type, String title, int status, String detail, List<FaultAnswer> faults, int faultCount) {
    static final int UNPROCESSABLE = 422;

    static ImportProblem of(ImportRefused refused) {
        return new ImportProblem(
                "urn:uk.org.waymark:problem:import-refused",
                "The file has faults",
                UNPROCESSABLE,
                "Nothing of it was taken. Correct what is listed and send it again; with dryRun=true nothing is taken in any case.",
                refused.faults().stream().map(FaultAnswer::of).toList(),
                refused.count());
    }
}
