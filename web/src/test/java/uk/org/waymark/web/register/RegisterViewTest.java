package uk.org.waymark.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.register.Concern;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernAnswered;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernStated;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernWithdrawn;
import uk.org.waymark.position.reporting.ConcernTerms;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementStated;
import uk.org.waymark.position.reporting.EngagementTerms;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.web.risk.HistoryLine;
import uk.org.waymark.web.small.Small;

/** The registers of the town, whose position is that of 1 May 2009. */
class RegisterViewTest {
    private static final Position TOWN = Small.position("");

    private final List<Entry<?>> entries = new ArrayList<>();

    @Test
    void aConcernSaysForHowLongItWaits() {
        say(asked("C1", "2009-04-30"), "2009-04-30");
        say(asked("C2", "2009-01-15"), "2009-04-30");

        List<ConcernView> waiting = ConcernView.of(register().waiting(), TOWN);

        assertEquals(
                List.of("C2 Waiting for 106 days", "C1 Waiting for one day"),
                waiting.stream()
                        .map(concern -> concern.id() + " " + concern.state())
                        .toList());
        assertTrue(waiting.get(0).bar().contains("width=\"29"), "106 days are 29% of a year");
        assertEquals("Enabling measure", waiting.get(0).kind());
    }

    @Test
    void anAnswerSaysWhenItCameAndAfterHowManyDays() {
        say(asked("C1", "2009-01-15"), "2009-01-16");
        say(new ConcernAnswered("C1", LocalDate.of(2009, 4, 28), "Granted for a year."), "2009-04-29");

        ConcernView answered = ConcernView.of(concern(), TOWN);

        assertEquals("Answered on 28 April 2009, after 103 days", answered.state());
        assertEquals(Optional.of("Granted for a year."), answered.answer());
    }

    @Test
    void theHistoryTellsTheLastStepFirst() {
        say(asked("C1", "2009-01-15"), "2009-01-16");
        say(asked("C1", "2009-01-14"), "2009-01-20");
        say(new ConcernAnswered("C1", LocalDate.of(2009, 4, 28), "Granted."), "2009-04-29");
        say(new ConcernWithdrawn("C1", "Not needed."), "2009-04-30");

        assertEquals(
                """
                30 April 2009 | Withdrawn: Not needed.
                29 April 2009 | Answered on 28 April 2009: Granted.
                20 January 2009 | Description changed.
                16 January 2009 | Raised.""",
                ConcernView.history(concern()).stream()
                        .map(RegisterViewTest::line)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void anOccasionNamesItsKindItsDayAndTheThemesByTitle() {
        say(
                new EngagementStated(
                        "E1",
                        new EngagementTerms(
                                EngagementTerms.Kind.WARD_MEETING,
                                "Abbey",
                                LocalDate.of(2008, 11, 12),
                                "Residents of Abbey",
                                "Rents are too high.",
                                Optional.of(" "),
                                new Bearing(List.of("town", "gone"), List.of()))),
                "2008-11-13");

        OccasionView occasion = OccasionView.of(
                        EngagementLog.of(new Entries(entries), Known.EVER).shown(), TOWN)
                .get(0);

        assertEquals("Ward meeting, 12 November 2008", occasion.when());
        assertEquals(Optional.empty(), occasion.done());
        assertEquals(
                List.of("The town", "gone"),
                occasion.bearing().themes().stream()
                        .map(BearingView.Theme::title)
                        .toList());
    }

    private static String line(HistoryLine line) {
        return line.since() + " | " + line.words();
    }

    private static ConcernStated asked(String id, String day) {
        return new ConcernStated(
                id,
                new ConcernTerms(
                        ConcernTerms.Kind.ENABLING_MEASURE,
                        "Pool land",
                        "Department for Communities",
                        LocalDate.parse(day),
                        "Nobody may pool land.",
                        new Bearing(List.of(), List.of(IndicatorCode.of("NI 154")))));
    }

    private void say(Statement statement, String day) {
        var from = Known.from(LocalDate.parse(day));
        entries.add(new Entry<>(
                entries.size() + 1L, statement, from, from, new UUID(0, 0), Optional.empty(), Optional.empty()));
    }

    private ConcernRegister register() {
        return ConcernRegister.of(new Entries(entries), Known.EVER);
    }

    private Concern concern() {
        return register().find("C1").orElseThrow();
    }
}
