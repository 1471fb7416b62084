package uk.org.waymark.position.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAnswered;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAsked;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionResolved;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.position.reporting.PublicEntries;

/** The homes of Leicester: 300 by September 2008, of which the executive wants to know why. */
class ChallengesTest {
    private static final Matter HOMES =
            new Matter.OfMeasure(IndicatorCode.of("NI 154"), ReportingPeriod.parse("2008-09-Q2"));

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

    private SmallAgreement asked(int number, Matter about, String on) {
        return agreement.say(new QuestionAsked(number, about, "Why only 300?", "executive"), on);
    }

    private void answered(int number, String on) {
        agreement.say(new QuestionAnswered(number, HOMES, "Builders have stopped.", "officer, planning"), on);
    }

    private void resolved(int number, String on) {
        agreement.say(new QuestionResolved(number, HOMES, "", "executive"), on);
    }

    private Challenges asAt(String day) {
        return Challenges.of(agreement.entries(), Known.parse(day));
    }

    private String states(String day) {
        return asAt(day).all().stream().map(its -> its.state().words()).collect(Collectors.joining(", "));
    }

    @Test
    void aQuestionHasTheStateItHadOnTheDayLookedAt() {
        asked(1, HOMES, "2008-11-26");
        answered(1, "2008-11-28");
        resolved(1, "2008-12-01");

        assertEquals("", states("2008-11-25"));
        assertEquals("open", states("2008-11-26"));
        assertEquals("answered", states("2008-11-28"));
        assertEquals("resolved", states("2008-12-01"));
    }

    @Test
    void whatWaitsStandsBeforeWhatIsAnsweredAndBothBeforeWhatIsOver() {
        asked(1, HOMES, "2008-11-26");
        asked(2, HOMES, "2008-11-26");
        asked(3, HOMES, "2008-11-26");
        answered(1, "2008-11-28");
        resolved(2, "2008-12-01");

        Challenges all = asAt("2008-12-01");

        assertEquals(
                List.of(3, 1), all.unresolved().stream().map(Challenge::number).toList());
        assertEquals(List.of(2), all.resolved().stream().map(Challenge::number).toList());
        assertEquals(4, all.nextNumber());
    }

    @Test
    void bothOfTwoAnswersAreKept() {
        asked(1, HOMES, "2008-11-26");
        answered(1, "2008-11-28");
        answered(1, "2008-11-28");

        assertEquals(2, asAt("2008-11-28").find(1).orElseThrow().answers().size());
    }

    @Test
    void itConcernsTheThemeThatHasWhatItIsAboutNow() {
        asked(1, HOMES, "2008-11-26");
        asked(2, new Matter.OfAction("land", "brownfield"), "2008-11-26");

        Challenges all = asAt("2008-11-26");

        List<Theme> inForce = List.of(agreement.theme());
        assertEquals(
                Optional.of("small"), all.find(1).orElseThrow().theme(inForce).map(Theme::id));
        assertEquals(Optional.empty(), all.find(2).orElseThrow().theme(inForce));
    }

    @Test
    void thePublicKnowsOfNone() {
        asked(1, HOMES, "2008-11-26");

        assertTrue(
                Challenges.of(PublicEntries.of(agreement.entries(), List.of()).shown(), Known.EVER)
                        .all()
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure/NI 154/2008-09-Q2",
                "action/land/brownfield",
                "proposal/NI 154/12",
                "risk/planning/R1",
                "section/2008-09-Q2/B.1.1"
            })
    void whatItIsAboutIsReadAsItIsWritten(String written) {
        assertEquals(Optional.of(written), Matter.parse(written).map(Matter::written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "measure",
                "measure/NI 154/soon",
                "proposal/NI 154/x",
                "measure/;/2008-09-Q2",
                "risk/R1",
                "section/soon/B.1.1",
                "a/b/c"
            })
    void anythingElseIsAboutNothing(String written) {
        assertEquals(Optional.empty(), Matter.parse(written));
    }
}
