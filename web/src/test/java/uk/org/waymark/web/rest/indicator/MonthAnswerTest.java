package uk.org.waymark.web.rest.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.small.Monthly;
import uk.org.waymark.web.small.Small;

class MonthAnswerTest {
    @Test
    void theMonthsThatHaveAFigureAreListed() {
        List<MonthAnswer> months =
                MonthAnswer.of(Small.measure(Monthly.position("2008-10", "61", "2008-12", "58"), "NI 16"));

        assertEquals(List.of(month("2008-10", "61"), month("2008-12", "58")), months);
    }

    @Test
    void anIndicatorThatIsReportedByTheQuarterHasNone() {
        assertEquals(List.of(), MonthAnswer.of(Small.measure(Small.position(""), "NI 154")));
    }

    private static MonthAnswer month(String when, String outturn) {
        return new MonthAnswer(when, "2008-09-Q3", Optional.empty(), outturn, Optional.empty(), false, "2009-01-05");
    }
}
