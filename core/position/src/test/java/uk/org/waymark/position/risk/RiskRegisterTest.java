package uk.org.waymark.position.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.risk.Appetite;
import uk.org.waymark.contract.risk.RiskLevel;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskStatement.RiskAccepted;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.reporting.RiskTerms.Threat;

/** The risk that no homes are sold: raised on 6 February 2009, accepted on the 9th, lower on 2 March, closed on 1 July. */
class RiskRegisterTest {
    private final SmallAgreement agreement = new SmallAgreement(
            """
            <indicator code="NI 154" designation="designated">
              <title>Net additional homes</title>
              <plain-title>New homes</plain-title>
              <measured unit="homes" decimals="0" polarity="high" kind="cumulative" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>1100</figure></baseline>
                <target year="2008/09"><exact>1450</exact></target>
              </agreed>
            </indicator>
            """);

    @BeforeEach
    void keepARegister() {
        agreement
                .say(stated("R1", "No homes are sold", 5, 4, 4, "2009-03-31"), "2009-02-06")
                .say(stated("R2", "Builders close", 3, 3, 3, "2009-06-30"), "2009-02-07")
                .say(new RiskAccepted("small", "R1"), "2009-02-09")
                .say(stated("R1", "No homes are sold", 5, 4, 2, "2009-06-30"), "2009-03-02")
                .say(new RiskClosed("small", "R1", "The market came back."), "2009-07-01");
    }

    @Test
    void aRiskIsSeenAsAtEachDate() {
        assertEquals(Optional.empty(), known("2009-02-05").find("R1"));
        assertEquals(RiskState.RAISED, risk("2009-02-06").state());
        assertEquals(RiskState.ACCEPTED, risk("2009-02-09").state());
        assertEquals(16, risk("2009-03-01").assessment().now().product());
        assertEquals(8, risk("2009-03-02").assessment().now().product());
        assertEquals(RiskState.CLOSED, risk("2009-07-01").state());
    }

    @Test
    void theHighestOpenRiskComesFirst() {
        assertEquals(List.of("R1", "R2"), ids(known("2009-03-01").open()));
        assertEquals(List.of("R2", "R1"), ids(known("2009-03-02").open()));
        assertEquals(List.of("R2"), ids(known("2009-07-01").open()));
        assertEquals(List.of("R1"), ids(known("2009-07-01").closed()));
    }

    @Test
    void anAssessmentIsOverdueTheDayAfterItsReviewDate() {
        assertFalse(risk("2009-03-01").isOverdue(LocalDate.of(2009, 3, 31)));
        assertTrue(risk("2009-03-01").isOverdue(LocalDate.of(2009, 4, 1)));
        assertFalse(risk("2009-07-01").isOverdue(LocalDate.of(2010, 4, 1)));
    }

    @Test
    void itsHistoryTellsWhatEachStepChanged() {
        List<RiskChange> changes = risk("2009-07-01").changes();

        assertEquals(4, changes.size());
        assertTrue(changes.get(0).before().isEmpty());
        assertFalse(changes.get(2).changesTerms());
        assertTrue(changes.get(2).changesAssessment());
        assertEquals(
                16, changes.get(2).before().orElseThrow().assessment().now().product());
        assertEquals(Optional.empty(), changes.get(3).stated());
    }

    @Test
    void everyScoreItHadIsKeptOnceTheLastFirst() {
        assertEquals(
                List.of(8, 16),
                risk("2009-07-01").assessments().stream()
                        .map(entry -> entry.statement().assessment().now().product())
                        .toList());
    }

    @Test
    void itIsFoundByMeasureAndByPlan() {
        Indicator homes = agreement.measure("2008/09 Q3", "2009-03-01").indicator();

        assertEquals(List.of("R1", "R2"), ids(known("2009-03-01").about(homes)));
        assertEquals(List.of("R1", "R2"), ids(known("2009-03-01").loweredBy(List.of("homes"))));
        assertEquals(List.of(), known("2009-03-01").loweredBy(List.of("jobs")));
    }

    @Test
    void theAppetiteLooksAtTheScoreWithControls() {
        RiskScale declared = new RiskScale(List.of(), List.of(), Optional.of(new Appetite(8, 15)));

        assertEquals(Optional.of(RiskLevel.HIGH), risk("2009-03-01").level(declared));
        assertEquals(Optional.of(RiskLevel.MEDIUM), risk("2009-03-02").level(declared));
        assertEquals(Optional.empty(), risk("2009-03-02").level(RiskScale.USUAL));
    }

    @Test
    void numbersCountEveryRiskThatWasEverRaised() {
        assertEquals("R3", RiskRegister.nextId(agreement.entries()));
    }

    private RiskRegister known(String day) {
        return RiskRegister.of(agreement.entries(), Known.parse(day));
    }

    private Risk risk(String day) {
        return known(day).find("R1").orElseThrow();
    }

    private static List<String> ids(List<Risk> risks) {
        return risks.stream().map(Risk::id).toList();
    }

    private static RiskStated stated(String id, String title, int before, int now, int impact, String review) {
        RiskTerms terms = new RiskTerms(
                title,
                "Nobody lends",
                "Fewer homes",
                Optional.of("Grants"),
                Optional.of("Council"),
                Optional.empty(),
                Threat.OUTCOME,
                List.of(IndicatorCode.of("NI 154")),
                List.of(new ActionKey("homes", "land")));
        return new RiskStated(
                "small",
                id,
                terms,
                new RiskAssessment(new RiskScore(before, 4), new RiskScore(now, impact), LocalDate.parse(review), ""));
    }
}
