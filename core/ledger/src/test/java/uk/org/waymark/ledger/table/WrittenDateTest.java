package uk.org.waymark.ledger.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009-05-01",
                "1/5/2009",
                "01/05/2009",
                "1.5.2009",
                "1-5-2009",
                "1 May 2009",
                "01-May-2009",
                "1 may 2009"
            })
    void theDayIsReadBeforeTheMonth(String written) {
        assertEquals(LocalDate.of(2009, 5, 1), WrittenDate.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 Sep 2008", "30 Sept 2008", "30 Sep. 2008", "30 September 2008"})
    void aMonthMayBeShortened(String written) {
        assertEquals(LocalDate.of(2008, 9, 30), WrittenDate.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/13/2009", "31 June 2009", "1/5/09", "May 2009", "1 Mai 2009", "39934", "yesterday"})
    void anythingElseIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> WrittenDate.parse(written));
    }
}
