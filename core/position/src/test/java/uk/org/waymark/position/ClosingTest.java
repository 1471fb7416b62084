package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.closing.Achievement;
import uk.org.waymark.position.closing.Closing;
import uk.org.waymark.position.closing.Restatement;

/** At the end a measure is set beside the baseline and the target it began with, and what replaced them is named. */
class ClosingTest {
    private static SmallAgreement agreement(String kind) {
        return new SmallAgreement(
                """
                <indicator code="NI 16" designation="designated">
                  <title>Crime</title>
                  <plain-title>Crime</plain-title>
                  <measured unit="crimes" decimals="2" polarity="low" kind="%s" collected="quarterly"/>
                  <partner id="council" lead="true"/>
                  <agreed known-from="2008-06-02" by="the original">
                    <baseline><figure>2.50</figure></baseline>
                    <target year="2010/11"><exact>2.14</exact></target>
                  </agreed>
                  <agreed known-from="2009-03-30" by="the refresh">
                    <why>Counted anew.</why>
                    <baseline><figure>2.80</figure></baseline>
                    <target year="2010/11"><exact>2.40</exact></target>
                  </agreed>
                </indicator>
                """
                        .formatted(kind));
    }

    private static Closing closing(SmallAgreement agreement, String period, String known) {
        return Closing.of(agreement.at(period, known));
    }

    private static String text(Optional<Achievement> achievement) {
        return achievement
                .map(its -> its.original().orElseThrow().value().text() + " then "
                        + its.baseline().orElseThrow().value().text() + " by "
                        + its.baseline().orElseThrow().agreed().by() + "; "
                        + its.firstTarget().orElseThrow().value().text() + " then "
                        + its.target().orElseThrow().value().text())
                .orElse("none");
    }

    @Test
    void theOriginalBaselineIsKeptBesideTheOneThatReplacedIt() {
        Closing closing = closing(
                agreement("rate").outturn("NI 16", "2010/11 Q4", "2.60", "2011-04-20"), "2010/11 Q4", "2011-06-20");

        assertEquals(
                "2.50 then 2.80 by the refresh; 2.14 then 2.40",
                text(closing.changed().stream().findFirst()));
        assertEquals(
                Optional.of(DirectionOfTravel.WORSENED),
                closing.achievements().get(0).moved());
    }

    @Test
    void whatWasAgreedLaterIsNotSeenBefore() {
        Closing closing = closing(agreement("rate"), "2008/09 Q3", "2009-01-20");

        assertEquals(0, closing.changed().size());
        assertEquals(Optional.empty(), closing.achievements().get(0).moved());
    }

    @Test
    void aPartOfAYearIsNotSetBesideTheBaselineOfAWholeOne() {
        SmallAgreement crimes = agreement("cumulative")
                .outturn("NI 16", "2010/11 Q3", "1.20", "2011-01-20")
                .outturn("NI 16", "2010/11 Q4", "2.20", "2011-04-20");

        assertEquals(
                Optional.empty(),
                closing(crimes, "2010/11 Q3", "2011-02-01")
                        .achievements()
                        .get(0)
                        .moved());
        assertEquals(
                Optional.of(DirectionOfTravel.IMPROVED),
                closing(crimes, "2010/11 Q4", "2011-06-20")
                        .achievements()
                        .get(0)
                        .moved());
    }

    @Test
    void aFigureThatWasCorrectedIsARestatement() {
        Closing closing = closing(
                agreement("rate")
                        .outturn("NI 16", "2009/10 Q1", "2.30", "2009-07-10")
                        .outturn("NI 16", "2009/10 Q1", "2.35", "2009-08-10")
                        .outturn("NI 16", "2009/10 Q2", "2.50", "2009-10-10")
                        .outturn("NI 16", "2009/10 Q2", "2.5", "2009-11-10"),
                "2010/11 Q4",
                "2011-06-20");

        assertEquals(1, closing.restatements().size());
        Restatement restated = closing.restatements().get(0);
        assertEquals("2.30", restated.first().statement().figure().text());
        assertEquals("2.35", restated.standing().statement().figure().text());
    }

    @Test
    void theTermHasEndedOnlyAfterItsLastQuarter() {
        assertTrue(closing(agreement("rate"), "2010/11 Q4", "2011-06-20").isAtEnd());
        assertFalse(closing(agreement("rate"), "2010/11 Q4", "2011-03-31").isAtEnd());
        assertFalse(closing(agreement("rate"), "2010/11 Q3", "2011-06-20").isAtEnd());
    }
}
