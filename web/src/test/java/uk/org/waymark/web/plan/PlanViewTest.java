package uk.org.waymark.web.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Kind;
import uk.org.waymark.contract.plan.Fund.Stage;
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
        assertEquals("£26,000 stated, £36,000 in lines: £10,000 over", fund.sum());
    }

    @Test
    void whatDoesNotAddUpIsInNoSumAndIsNamed() {
        assertEquals(List.of(), PLAN.money().rows());
        assertEquals(
                Optional.of("Not in these sums, because the lines and the stated total differ: Growth fund."),
                PLAN.money().leftOut());
    }

    @Test
    void theSumsAreByKindAndKeepWhatWasOnlyAppliedForApart() {
        Fund capital = fund(Optional.of(Kind.CAPITAL), line(1000, Stage.SPENT, 900), line(500, Stage.ALLOCATED, 0));
        Fund revenue = fund(Optional.of(Kind.REVENUE), line(200, Stage.APPLIED_FOR, 0), line(70, Stage.REFUSED, 0));

        List<MoneyTable.Row> rows = MoneyTable.of(List.of(capital, revenue)).rows();

        assertEquals(new MoneyTable.Row("Capital", "£0", "£1,500", "£1,000", "£900"), rows.get(0));
        assertEquals(new MoneyTable.Row("Revenue", "£200", "£0", "£0", "£0"), rows.get(1));
        assertEquals(new MoneyTable.Row("In all", "£200", "£1,500", "£1,000", "£900"), rows.get(2));
    }

    private static Fund.Line line(int pounds, Stage stage, int spent) {
        return new Fund.Line("line", "Line", BigDecimal.valueOf(pounds), stage, BigDecimal.valueOf(spent));
    }

    private static Fund fund(Optional<Kind> kind, Fund.Line... lines) {
        return new Fund(
                "fund",
                "Fund",
                List.of(lines),
                Optional.empty(),
                Optional.empty(),
                Stage.COMMITTED,
                new Fund.Conditions(kind, Optional.empty()),
                LocalDate.of(2009, 1, 1));
    }
}
