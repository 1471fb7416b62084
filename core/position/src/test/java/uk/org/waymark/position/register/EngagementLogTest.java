package uk.org.waymark.position.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementStated;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementWithdrawn;
import uk.org.waymark.position.reporting.EngagementTerms;
import uk.org.waymark.position.reporting.EngagementTerms.Kind;

/** An event about young people on 3 October 2008, a ward meeting on 12 November, and one that was entered by mistake. */
class EngagementLogTest {
    private static final String NOTHING_YET = "";

    private final SmallAgreement agreement = new SmallAgreement(
                    """
                    <indicator code="NI 112" designation="designated">
                      <title>Under 18 conception rate</title>
                      <plain-title>Teenage pregnancies</plain-title>
                      <measured unit="%" decimals="1" polarity="low" kind="rate" collected="quarterly"/>
                      <partner id="council" lead="true"/>
                      <agreed known-from="2008-06-02" by="the original">
                        <baseline><figure>64.9</figure></baseline>
                        <target year="2008/09"><exact>50.0</exact></target>
                      </agreed>
                    </indicator>
                    """)
            .say(stated("E1", Kind.EVENT, "2008-10-03", NOTHING_YET, "NI 112"), "2008-10-06")
            .say(stated("E2", Kind.WARD_MEETING, "2008-11-12", NOTHING_YET), "2008-11-13")
            .say(stated("E3", Kind.SURVEY, "2008-11-14", NOTHING_YET), "2008-11-15")
            .say(new EngagementWithdrawn("E3", "It was in another town."), "2008-11-16")
            .say(stated("E1", Kind.EVENT, "2008-10-03", "The plan of June was changed.", "NI 112"), "2009-01-20");

    @Test
    void theLastOccasionComesFirstAndMistakesAreLeftOut() {
        assertEquals(List.of("E2", "E1"), ids(known("2009-01-20").shown()));
        assertEquals(List.of("E3", "E2", "E1"), ids(known("2008-11-15").shown()));
    }

    @Test
    void whatWasDoneIsAddedLaterAndSeenAsAtEachDate() {
        assertEquals(Optional.empty(), done("2008-12-01"));
        assertEquals(Optional.of("The plan of June was changed."), done("2009-01-20"));
    }

    @Test
    void theLinesOfABrowserEndAsTheyWereTyped() {
        EngagementTerms sent = new EngagementTerms(
                Kind.EVENT,
                " Abbey ",
                LocalDate.of(2008, 10, 3),
                "All",
                "One.\r\nTwo.\r\n",
                Optional.empty(),
                Bearing.WHOLE);

        assertEquals("One.\nTwo.", sent.heard());
        assertEquals("Abbey", sent.title());
    }

    @Test
    void aMeasureShowsTheOccasionsThatConcernIt() {
        assertEquals(
                List.of("E1"),
                ids(known("2009-01-20").about(agreement.theme().indicators().get(0))));
    }

    private static EngagementStated stated(String id, Kind kind, String day, String done, String... codes) {
        return new EngagementStated(
                id,
                new EngagementTerms(
                        kind,
                        "Making it real",
                        LocalDate.parse(day),
                        "Young people",
                        "Advice comes too late.",
                        Optional.of(done),
                        new Bearing(
                                List.of(),
                                List.of(codes).stream().map(IndicatorCode::of).toList())));
    }

    private Optional<String> done(String known) {
        return known(known).find("E1").orElseThrow().terms().done();
    }

    private EngagementLog known(String day) {
        return EngagementLog.of(agreement.entries(), Known.parse(day));
    }

    private static List<String> ids(List<Engagement> occasions) {
        return occasions.stream().map(Engagement::id).toList();
    }
}
