package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverFailureTest {
    @ParameterizedTest(name = "{1} ({0}) means {2}")
    @CsvSource(
            textBlock =
                    """
                    08001, connection refused,          DatabaseUnavailable
                    08006, connection lost,             DatabaseUnavailable
                    57P01, shut down by its operator,   DatabaseUnavailable
                    57P03, still starting,              DatabaseUnavailable
                    53100, disk full,                   DatabaseUnavailable
                    53300, too many connections,        DatabaseUnavailable
                    58030, cannot read or write,        DatabaseUnavailable
                    25006, a standby,                   DatabaseUnavailable
                    55P03, lock not had in time,        DatabaseBusy
                    57014, statement took too long,     DatabaseBusy
                    40P01, two waited for each other,   DatabaseBusy
                    40001, changed by another,          DatabaseBusy
                    42501, no right to do that,         DatabaseRefused
                    23505, a key that is there already, DatabaseRefused
                    """)
    void aCodeOfPostgreSqlSaysWhatAFailureMeans(String code, String meaning, String expected) {
        RuntimeException failure = DriverFailure.of(new SQLException(meaning, code));

        assertEquals(expected, failure.getClass().getSimpleName());
    }

    @Test
    void aFullDiskIsNamedAndNotTheAddressOfTheDatabase() {
        String message = DriverFailure.of(new SQLException("could not extend file", "53100"))
                .getMessage();

        assertTrue(message.startsWith("The disk of the database is full. Make room on it."), message);
    }

    @Test
    void withoutACodeThePoolHasNoConnectionLeft() {
        RuntimeException failure = DriverFailure.withoutConnection(
                new SQLException("In-use connections equal max-pool-size and expired max-wait-time."));

        assertEquals(DatabaseBusy.class, failure.getClass());
    }
}
