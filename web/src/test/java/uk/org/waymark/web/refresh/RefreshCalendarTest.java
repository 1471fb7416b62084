package uk.org.waymark.web.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.target.Unscored.Placeholder;
import uk.org.waymark.position.refresh.OpenPlaceholder;
import uk.org.waymark.web.small.Small;

class RefreshCalendarTest {
    private static OpenPlaceholder dueOn(String day) {
        return new OpenPlaceholder(
                Small.measure(Small.position(""), "NI 1").indicator(),
                List.of(FinancialYear.parse("2009/10")),
                new Placeholder(Placeholder.Reason.NO_BASELINE, Optional.of(LocalDate.parse(day)), "No survey yet."),
                List.of());
    }

    private static List<String> next(String today, OpenPlaceholder... open) {
        return RefreshCalendar.next(Small.AGREEMENT, List.of(open), LocalDate.parse(today)).stream()
                .map(event -> event.when() + ": " + event.title()
                        + event.whom().map(whom -> ", " + whom).orElse(""))
                .toList();
    }

    @Test
    void itSaysWhatComesNextAndForWhom() {
        assertEquals(
                List.of(
                        "31 January 2009: Target of NI 1 Plain NI 1 to be set, Smallshire Council",
                        "31 March 2009: Ministers sign"),
                next("2009-01-15", dueOn("2009-01-31")));
    }

    @Test
    void whatIsOverdueComesNoMoreAndWhatComesRoundIsThatOfNextYear() {
        assertEquals(List.of("31 March 2010: Ministers sign"), next("2009-04-01", dueOn("2009-03-31")));
    }
}
