package uk.org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernAnswered;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernStated;
import uk.org.waymark.position.reporting.ConcernTerms;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementStated;
import uk.org.waymark.position.reporting.EngagementTerms;
import uk.org.waymark.web.rest.register.ConcernAnswer;
import uk.org.waymark.web.rest.register.EngagementAnswer;

/** A concern about homes, asked on 1 October 2008 and answered on 2 March 2009, and a ward meeting in between. */
class RegistersAddressTest {
    private static final Bearing HOMES = new Bearing(List.of("homes"), List.of(IndicatorCode.of("NI 154")));

    private final WrittenRecords records = new WrittenRecords()
            .say(
                    "2008-10-02",
                    new ConcernStated(
                            "C1",
                            new ConcernTerms(
                                    ConcernTerms.Kind.ENABLING_MEASURE,
                                    "Pool land",
                                    "Department for Communities",
                                    LocalDate.of(2008, 10, 1),
                                    "Nobody may pool land.",
                                    HOMES)))
            .say(
                    "2008-11-13",
                    new EngagementStated(
                            "E1",
                            new EngagementTerms(
                                    EngagementTerms.Kind.WARD_MEETING,
                                    "Abbey",
                                    LocalDate.of(2008, 11, 12),
                                    "Residents of Abbey",
                                    "Rents are too high.",
                                    Optional.empty(),
                                    HOMES)))
            .say("2009-03-04", new ConcernAnswered("C1", LocalDate.of(2009, 3, 2), "Granted for two sites."));

    @Test
    void thePublicIsToldNothingOfTheRegistersEvenWhereItReads() {
        assertEquals(401, new Api(records).get("v1/concerns").status());
        assertEquals(401, new Api(records).get("v1/engagement").status());
    }

    @Test
    void aConcernIsAnsweredWithTheDaysItWaitedByTheDayAskedAbout() {
        assertEquals(List.of(), concerns("2008-10-01"));

        ConcernAnswer waiting = concerns("2008-10-31").get(0);
        ConcernAnswer answered = concerns("2009-05-01").get(0);

        assertEquals("waiting", waiting.state());
        assertEquals(30, waiting.days());
        assertEquals("answered", answered.state());
        assertEquals(152, answered.days());
        assertEquals(Optional.of("2009-03-02"), answered.answered());
    }

    @Test
    void anOccasionNamesWhatItConcerns() {
        EngagementAnswer occasion = EngagementAnswer.of(records.engagement("any", Known.parse("2009-05-01")))
                .get(0);

        assertEquals("ward-meeting", occasion.kind());
        assertEquals(List.of("homes"), occasion.themes());
        assertEquals(List.of("NI 154"), occasion.indicators());
        assertEquals(Optional.empty(), occasion.done());
    }

    private List<ConcernAnswer> concerns(String day) {
        Known known = Known.parse(day);
        return ConcernAnswer.of(records.concerns("any", known), known);
    }
}
