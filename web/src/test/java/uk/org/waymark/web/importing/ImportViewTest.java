package uk.org.waymark.web.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;
import uk.org.waymark.ledger.importing.ImportState;
import uk.org.waymark.ledger.importing.ImportState.Point;

class ImportViewTest {
    @Test
    void itSaysTheStageAndHowManyRowsAreBehindIt() {
        ImportView checked = of(false, new Point(Stage.CHECKING, 12_000, 100_000), false);
        ImportView recorded = of(true, new Point(Stage.WRITING, 500, 1_200), false);

        assertEquals("Check of archive.csv", checked.title());
        assertEquals("Checking: 12,000 of 100,000 rows", checked.now());
        assertEquals("Import of archive.csv", recorded.title());
        assertEquals("Recording: 500 of 1,200 entries", recorded.now());
        assertTrue(recorded.measured());
    }

    @Test
    void aFileThatIsBeingOpenedHasNoRowsYet() {
        ImportView opened = of(false, new Point(Stage.READING, 0, 0), false);

        assertEquals("Opening the file", opened.now());
        assertFalse(opened.measured());
    }

    @Test
    void oneThatIsToStopSaysSo() {
        ImportView stopping = of(true, new Point(Stage.WRITING, 500, 1_200), true);

        assertEquals("It is being stopped", stopping.now());
        assertTrue(stopping.stopping());
    }

    private static ImportView of(boolean taking, Point point, boolean stopping) {
        return ImportView.of(
                new ImportState(UUID.randomUUID(), "archive.csv", taking, point, stopping, Optional.empty()));
    }
}
