package uk.org.waymark.web.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;
import uk.org.waymark.ledger.importing.RunningImport.Point;

class ImportViewTest {
    @Test
    void itSaysTheStageAndHowManyRowsAreBehindIt() {
        ImportView checked = ImportView.of("archive.csv", false, new Point(Stage.CHECKING, 12_000, 100_000));
        ImportView recorded = ImportView.of("archive.csv", true, new Point(Stage.WRITING, 500, 1_200));

        assertEquals("Check of archive.csv", checked.title());
        assertEquals("Checking: 12,000 of 100,000 rows", checked.now());
        assertEquals("Import of archive.csv", recorded.title());
        assertEquals("Recording: 500 of 1,200 entries", recorded.now());
        assertTrue(recorded.measured());
    }

    @Test
    void aFileThatIsBeingOpenedHasNoRowsYet() {
        ImportView opened = ImportView.of("archive.csv", false, new Point(Stage.READING, 0, 0));

        assertEquals("Opening the file", opened.now());
        assertFalse(opened.measured());
    }
}
