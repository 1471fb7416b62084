package uk.org.waymark.web.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.small.Monthly;
import uk.org.waymark.web.small.Small;

class MonthRowTest {
    @Test
    void theMonthsOfThePeriodAreListedWithTheirFiguresAndThoseThatAreMissing() {
        List<MonthRow> months = MonthRow.of(Small.measure(Monthly.position("2008-10", "61"), "NI 16"));

        assertEquals(
                List.of(
                        new MonthRow(
                                "October 2008",
                                Optional.empty(),
                                Optional.of("61 cases"),
                                false,
                                Optional.of("5 January 2009")),
                        new MonthRow("November 2008", Optional.empty(), Optional.empty(), false, Optional.empty()),
                        new MonthRow("December 2008", Optional.empty(), Optional.empty(), false, Optional.empty())),
                months);
    }

    @Test
    void aMeasureThatIsEnteredByTheQuarterHasNone() {
        assertEquals(List.of(), MonthRow.of(Small.measure(Small.position(""), "NI 154")));
    }
}
