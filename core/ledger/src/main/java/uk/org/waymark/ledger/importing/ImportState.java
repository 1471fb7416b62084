package uk.org.waymark.ledger.importing;

import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;

/**
 * How an import stands, as whoever began it sees it, whichever node does the work.
 *
 * @param taking whether it is imported, and not only checked
 * @param point how far it was about a second ago
 * @param stopping whether somebody asked to stop it
 * @param outcome empty while it goes on
 */
public record ImportState(
        UUID id, String file, boolean taking, Point point, boolean stopping, Optional<ImportOutcome> outcome) {
    /**
     * How far an import is.
     *
     * @param done how many rows, or entries where they are written, are behind it
     * @param of how many there are; 0 while that is not known
     */
    public record Point(Stage stage, int done, int of) {
        static final Point BEGUN = new Point(Stage.READING, 0, 0);
    }

    public boolean isUnderWay() {
        return outcome.isEmpty();
    }
}
