package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.ledger.testing.OldWork;

class DatabaseTest {
    @ParameterizedTest(name = "work that was begun {0} minutes ago")
    @CsvSource({"1, false", "14, false", "16, true"})
    void itIsStuckWhenWorkGoesOnForLongerThanTheLongestImport(long minutes, boolean stuck) {
        Database database = new Database(new OldWork(Optional.of(Duration.ofMinutes(minutes))));

        assertEquals(stuck, database.isStuck());
    }

    @Test
    void beingAwayIsNotBeingStuck() {
        Database database = new Database(new OldWork(Optional.empty()));

        assertFalse(database.answers());
        assertFalse(database.isStuck());
    }
}
