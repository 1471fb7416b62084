package uk.org.waymark.web.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.small.Small;

class PlanViewTest {
    private static final PlanView PLAN = Small.position("").theme("town").plans().stream()
            .map(plan -> PlanView.of(plan, LocalDate.of(2009, 2, 1)))
            .findFirst()
            .orElseThrow();

    @Test
    void theDigestTellsActionsMoneyAndWhatDoesNotAddUp() {
        assertEquals(
                "Two actions: no update yet. One milestone is late. One fund’s lines exceed its stated total by £10,000, so it is not"
                        + " counted.",
                PLAN.digest());
    }

    @Test
    void whatTheSourceDoesNotStateIsSaidToBeSo() {
        ActionView silent = PLAN.areas().get(0).actions().get(1);

        assertEquals("No owner stated", silent.owner());
        assertEquals("Not stated in the source", silent.due());
        assertEquals("No update yet", silent.progress());
    }

    @Test
    void aMilestoneIsReachedOrLateInWords() {
        List<MilestoneView> milestones = PLAN.areas().get(0).actions().get(0).milestones();

        assertEquals(
                Optional.of("due on 31 January 2009, late"), milestones.get(0).when());
        assertEquals("late", milestones.get(0).state());
        assertEquals(
                Optional.of("reached on 20 January 2009"), milestones.get(1).when());
        assertEquals("reached", milestones.get(1).state());
    }

    @Test
    void aTargetOfThePlanShowsItsFigureAndItsYear() {
        TargetView target = PLAN.targets().get(0);

        assertEquals("500 homes", target.figure());
        assertEquals("2010", target.by());
        assertEquals(Optional.empty(), target.reached());
    }

    @Test
    void aFundShowsItsOwnTotalBesideTheOneStated() {
        FundView fund = PLAN.funds().get(0);

        assertEquals("£36,000", fund.total());
        assertEquals(Optional.of("£26,000"), fund.stated());
        assertFalse(fund.counted());
    }
}
