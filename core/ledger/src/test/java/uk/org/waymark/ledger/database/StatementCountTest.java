package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import uk.org.waymark.ledger.testing.TestDatabase;

class StatementCountTest {
    private final StatementCount count = new StatementCount();

    @Test
    void everyExecutionCountsAndNothingElse() throws SQLException {
        try (Connection counted = count.over(TestDatabase.migrated().asApplication());
                PreparedStatement prepared = counted.prepareStatement("SELECT ?");
                Statement plain = counted.createStatement()) {
            prepared.setString(1, "once");
            prepared.executeQuery().close();
            prepared.executeQuery().close();
            plain.execute("SELECT 1");

            assertEquals(3, count.sent());
        }
    }

    @Test
    void theDriversOwnFailuresAndFeaturesAreThere() throws SQLException {
        try (Connection counted = count.over(TestDatabase.migrated().asApplication());
                Statement plain = counted.createStatement()) {
            assertThrows(SQLException.class, () -> plain.execute("SELECT nothing"));
            assertTrue(counted.unwrap(PGConnection.class).getBackendPID() > 0);
        }
    }
}
