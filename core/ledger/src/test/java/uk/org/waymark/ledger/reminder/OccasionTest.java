package uk.org.waymark.ledger.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {
    @ParameterizedTest
    @CsvSource({
        "2009-05-07, none",
        "2009-05-08, week-before",
        "2009-05-13, week-before",
        "2009-05-14, day-before",
        "2009-05-15, day-before",
        "2009-05-16, overdue-1",
        "2009-05-22, overdue-1",
        "2009-05-23, overdue-2"
    })
    void figuresDueOnThe15thAreRemindedOfOn(LocalDate today, String occasion) {
        assertEquals(
                occasion,
                Occasion.of(LocalDate.parse("2009-05-15"), today)
                        .map(Occasion::code)
                        .orElse("none"));
    }
}
