package uk.org.waymark.contract.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.contract.harbour.Harbour.changed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.harbour.Harbour;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.plan.Deadline;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.contract.plan.OverallTarget;
import uk.org.waymark.contract.plan.Plan;

final class ActionPlanReaderTest {

    @Test
    void aPlanIsReadAsItIsWritten() {
        Plan quay = read(Harbour.ACTION_PLAN).plans().get(0);

        assertEquals(Plan.NOT_STATED, quay.lead());
        assertEquals(
                Optional.of(LocalDate.parse("2009-09-30")),
                quay.actions().get(0).due());
        assertEquals(new BigDecimal("3000"), quay.placed());
        assertEquals(Optional.empty(), quay.funds().get(0).discrepancy());
    }

    @Test
    void moneyThatWasOnlyAppliedForOrDoesNotAddUpIsNotPlaced() {
        Plan quay =
                read("""
                        <action-plan xmlns="urn:uk.org.waymark:1" theme="beach">
                          <plan id="quay" lead="Harbour group" known-from="2008-11-25" document="The plan">
                            <title>Quay</title>
                            <summary>Mend the quay.</summary>
                            <indicator>H 1</indicator>
                            <fund id="bound" name="Bound" known-from="2008-11-25"><line pounds="10">Stone</line></fund>
                            <fund id="asked" name="Asked for" stage="applied-for" known-from="2008-11-25">
                              <line pounds="20">Stone</line>
                            </fund>
                            <fund id="odd" name="Odd" stated-total="30" known-from="2008-11-25">
                              <line pounds="40">Stone</line>
                              <discrepancy>Nobody knows.</discrepancy>
                            </fund>
                          </plan>
                        </action-plan>
                        """)
                        .plans()
                        .get(0);

        assertEquals(BigDecimal.TEN, quay.placed());
        assertEquals(Fund.Stage.APPLIED_FOR, quay.funds().get(1).stage());
    }

    @Test
    void anActionHasMilestonesAndMayBeSensitive() {
        Action dredge = planOf(
                        """
                        <action id="dredge" owner="Port Authority" due="2009-09-30" sensitive="true"
                                known-from="2008-11-25">Dredge.</action>
                        <action id="build" owner="Port Authority" due="not stated" known-from="2008-11-25">Build.</action>
                        <milestone action="dredge" due="2009-03-31" reached="2009-03-02">The channel is charted</milestone>
                        <milestone action="dredge" due="not stated">The channel is deep</milestone>
                        """)
                .actions()
                .get(0);

        assertEquals(
                List.of("The channel is charted", "The channel is deep"),
                dredge.milestones().stream().map(Milestone::text).toList());
        assertEquals(
                Optional.of(LocalDate.parse("2009-03-02")),
                dredge.milestones().get(0).reached());
        assertEquals(Optional.empty(), dredge.milestones().get(1).due());
        assertTrue(dredge.sensitive());
    }

    @Test
    void aMilestoneOfNoActionIsNamedWithTheActionsThereAre() {
        var refused = assertThrows(
                DefinitionException.class,
                () -> planOf(
                        """
                        <action id="dredge" owner="Port Authority" due="not stated" known-from="2008-11-25">Dredge.</action>
                        <milestone action="build" due="not stated">The quay is built</milestone>
                        """));

        assertEquals(
                "action-plan.xml:7:12: plan \"quay\" has no action \"build\"; it has dredge",
                refused.faults().get(0).toString());
    }

    @Test
    void aPlanSetsItselfTargetsByADayOrByAYear() {
        List<OverallTarget> targets = planOf(
                        """
                        <overall-target id="berths" figure="60" unit="%" by="2010" known-from="2008-11-25">Berths in use</overall-target>
                        <overall-target id="noise" by="not stated" known-from="2008-11-25">Less noise</overall-target>
                        """)
                .targets();

        assertEquals(
                Optional.of(LocalDate.parse("2010-12-31")), targets.get(0).by().map(Deadline::lastDay));
        assertEquals("2010", targets.get(0).by().orElseThrow().toString());
        assertEquals(Optional.empty(), targets.get(1).figure());
        assertEquals(Optional.empty(), targets.get(1).by());
    }

    @Test
    void theLinesOfAFundHaveStagesOfTheirOwn() {
        Fund fund = planOf(
                        """
                        <fund id="grant" name="Grant" kind="capital" ring-fenced="false" stage="allocated" known-from="2008-11-25">
                          <line pounds="10">Stone</line>
                          <line pounds="20" stage="committed" spent="5">Stone</line>
                          <line pounds="30" stage="spent">Sand &amp; gravel</line>
                          <line pounds="40" stage="applied-for">Timber</line>
                          <line pounds="50" stage="refused">Lamps</line>
                        </fund>
                        """)
                .funds()
                .get(0);

        assertEquals(
                List.of("stone", "stone-2", "sand-gravel", "timber", "lamps"),
                fund.lines().stream().map(Fund.Line::id).toList());
        assertEquals(new BigDecimal("60"), fund.placed());
        assertEquals(new BigDecimal("50"), fund.committed());
        assertEquals(new BigDecimal("35"), fund.spent());
        assertEquals(new BigDecimal("40"), fund.appliedFor());
        assertEquals(new Fund.Conditions(Optional.of(Fund.Kind.CAPITAL), Optional.of(false)), fund.conditions());
    }

    private static Plan planOf(String content) {
        return read("""
                        <action-plan xmlns="urn:uk.org.waymark:1" theme="harbour">
                          <plan id="quay" lead="Harbour group" known-from="2008-11-25" document="The plan">
                            <title>Quay</title>
                            <summary>Mend the quay.</summary>
                            <indicator>H 1</indicator>
                        """
                        + content + "</plan></action-plan>")
                .plans()
                .get(0);
    }

    @Test
    void aThemeWithoutPlansSaysWhy() {
        ActionPlan none = read(
                "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"beach\"><none>Nothing to do.</none></action-plan>");

        assertEquals(List.of(), none.plans());
        assertEquals(Optional.of("Nothing to do."), none.noneBecause());
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            due="2009-09-30"  | due="soon"          | 6:48: due="soon" is not right here; write a date such as 2008-06-02, or: not stated
            pounds="1000"     | pounds="£1,000"     | 8:13: pounds="£1,000" is not right here; write digits without grouping or unit, such as 8.4 or -5.30
            id="dredge"       | id="quay"           | 6:5: "quay" stands twice among the plans actions and funds
            <fund id             | <milestone action="dredge" due="2010">Deep</milestone><fund id | 7:32: due="2010" is not right here; write a date such as 2008-06-02, or: not stated
            <fund id             | <overall-target id="x" by="soon" known-from="2008-11-25">Deep</overall-target><fund id | 7:5: <overall-target> is not expected here; expected is <milestone> or <action> or <fund>
            <action id="dredge"  | <overall-target id="x" by="soon" known-from="2008-11-25">Deep</overall-target><action id="dredge" | 6:28: by="soon" is not right here; write a date such as 2010-03-31, a year such as 2010, or: not stated
            owner="Port Authority" | role="Pilots"  | 6:5: <action> lacks the attribute owner
            """)
    void aFaultIsNamedWithItsLineColumnAndWhatWasExpected(String from, String to, String expected) {
        var refused = assertThrows(DefinitionException.class, () -> read(changed(Harbour.ACTION_PLAN, from, to)));

        assertEquals(
                List.of("action-plan.xml:" + expected),
                refused.faults().stream().map(Fault::toString).limit(1).toList());
    }

    private static ActionPlan read(String text) {
        return ActionPlanReader.read(new DefinitionFile("action-plan.xml", text));
    }
}
