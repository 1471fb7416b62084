package uk.org.waymark.contract.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.org.waymark.contract.harbour.Harbour.changed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.harbour.Harbour;
import uk.org.waymark.contract.plan.ActionPlan;
import uk.org.waymark.contract.plan.Fund;
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
