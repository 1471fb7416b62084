package uk.org.waymark.web.rest.outturn;

import java.util.Locale;
import java.util.UUID;
import uk.org.waymark.ledger.importing.ImportState;

/**
 * How far an import in the background is.
 *
 * @param stage reading, checking or writing
 * @param done how many rows, or entries where they are written, are behind it
 * @param of how many there are; 0 while that is not known
 * @param stopping whether somebody asked to stop it
 */
public record ImportStateAnswer(UUID id, boolean dryRun, String stage, int done, int of, boolean stopping) {
    static ImportStateAnswer of(ImportState state) {
        return new ImportStateAnswer(
                state.id(),
                !state.taking(),
                state.point().stage().name().toLowerCase(Locale.ROOT),
                state.point().done(),
                state.point().of(),
                state.stopping());
    }
}
