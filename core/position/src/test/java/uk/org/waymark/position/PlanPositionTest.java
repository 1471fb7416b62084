package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Deadline;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.contract.plan.OverallTarget;
import uk.org.waymark.position.reporting.PlanRating;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.PlanRated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.State;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;
import uk.org.waymark.position.reporting.PlanStatement.TargetStated;

class PlanPositionTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2009, 2, 1);

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
            """)
            .planned(
                    """
            <plan id="homes" lead="Housing group" known-from="2008-06-02" document="The plan">
              <title>Homes</title>
              <summary>Build homes.</summary>
              <indicator>NI 154</indicator>
              <action id="land" owner="Council" due="2009-01-31" known-from="2008-06-02">Buy land.</action>
            </plan>
            """);

    @Test
    void anActionIsAddedBesideTheFileAndTheFileIsNotTouched() {
        agreement.say(new ActionStated("homes", action("build", "Build", "2009-06-30")), "2009-01-10");

        assertEquals(List.of("land"), ids("2009-01-09"));
        assertEquals(List.of("land", "build"), ids("2009-01-10"));
        assertFalse(action("build").declared());
        assertTrue(action("land").declared());
    }

    @Test
    void theTermsLastStatedTakeThePlaceOfTheFile() {
        agreement
                .say(new ActionStated("homes", action("land", "Buy land by the river.", "2009-03-31")), "2009-01-10")
                .say(new ActionStated("homes", action("land", "Buy land.", "2009-05-31")), "2009-01-20");

        assertEquals(
                Optional.of(LocalDate.of(2009, 5, 31)), action("land").action().due());
        assertTrue(action("land").declared() && action("land").stated().isPresent());
    }

    @Test
    void whatIsDueAndNotOverIsLate() {
        assertTrue(action("land").isLate(FEBRUARY));
        assertFalse(action("land").isLate(LocalDate.of(2009, 1, 31)), "on its day it is not late yet");

        agreement.say(new Progress("homes", "land", State.STOPPED, "The owner does not sell."), "2009-01-15");

        assertFalse(action("land").isLate(FEBRUARY));
    }

    @Test
    void whatWasToldOfItsProgressIsKept() {
        agreement
                .say(new Progress("homes", "land", State.UNDER_WAY, "An offer is made."), "2009-01-12")
                .say(new Progress("homes", "land", State.DONE, "Bought."), "2009-01-20");

        assertEquals(2, action("land").log().size());
        assertEquals(
                State.DONE, action("land").progress().orElseThrow().statement().state());
    }

    @Test
    void milestonesOfWhatIsOverAreLateNoMore() {
        Action land = action("land").action();
        agreement.say(
                new ActionStated(
                        "homes",
                        land.with(
                                List.of(
                                        new Milestone("Offer", Optional.of(FEBRUARY.minusDays(1)), Optional.empty()),
                                        new Milestone("Survey", Optional.of(FEBRUARY), Optional.empty())),
                                LocalDate.of(2009, 1, 10))),
                "2009-01-10");

        assertEquals(
                List.of("Offer"),
                action("land").lateMilestones(FEBRUARY).stream()
                        .map(Milestone::text)
                        .toList());

        agreement.say(new Progress("homes", "land", State.DONE, ""), "2009-01-15");

        assertEquals(List.of(), action("land").lateMilestones(FEBRUARY));
    }

    @Test
    void aTargetAndARatingAreSeenAsAtADate() {
        agreement
                .say(new TargetStated("homes", started()), "2009-01-10")
                .say(new TargetProgress("homes", "started", new BigDecimal("210"), FEBRUARY, ""), "2009-02-10")
                .say(new PlanRated("homes", PlanRating.AT_RISK, "No builders."), "2009-01-12")
                .say(new PlanRated("homes", PlanRating.BEHIND, "One builder."), "2009-02-12");

        assertEquals(List.of(), plan("2009-01-09").targets());
        assertEquals(Optional.empty(), plan("2009-02-09").targets().get(0).reached());
        assertEquals(
                Optional.of(new BigDecimal("210")),
                plan("2009-02-10").targets().get(0).reached());
        assertEquals(Optional.empty(), plan("2009-01-11").rating());
        assertEquals(
                PlanRating.AT_RISK,
                plan("2009-02-11").rating().orElseThrow().statement().rating());
        assertEquals(
                PlanRating.BEHIND,
                plan("2009-02-12").rating().orElseThrow().statement().rating());
    }

    private static OverallTarget started() {
        return new OverallTarget(
                "started",
                "Homes started",
                Optional.of(new BigDecimal("500")),
                "homes",
                Optional.of(Deadline.parse("2010")),
                LocalDate.of(2009, 1, 10));
    }

    @Test
    void aMeasureOffCourseIsAGapOnceNothingIsToBeDoneForIt() {
        agreement.outturn("NI 154", "2008/09 Q3", "300", "2009-01-05");
        assertEquals(1, coverage().planned());
        assertEquals(List.of(), coverage().gaps());

        agreement.say(new Progress("homes", "land", State.STOPPED, "The owner does not sell."), "2009-01-15");

        assertEquals(
                List.of("NI 154"),
                coverage().gaps().stream().map(its -> its.code().text()).toList());
        assertEquals(1, coverage().planned(), "a plan whose actions are over is still its plan");
    }

    private Coverage coverage() {
        return new Coverage(agreement.at("2008/09 Q3", "2009-02-01"));
    }

    private List<String> ids(String known) {
        return plan(known).plan().actions().stream().map(Action::id).toList();
    }

    private ActionPosition action(String id) {
        return plan("2009-02-01").actions().stream()
                .filter(its -> its.action().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private PlanPosition plan(String known) {
        return agreement.at("2008/09 Q3", known).themes().get(0).plans().get(0);
    }

    private static Action action(String id, String title, String due) {
        return new Action(
                id, title, Optional.empty(), "Council", Optional.of(LocalDate.parse(due)), LocalDate.of(2009, 1, 10));
    }
}
