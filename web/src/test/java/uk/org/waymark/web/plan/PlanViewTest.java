package uk.org.waymark.web.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.small.Small;

class PlanViewTest {
    private static final PlanView PLAN = Small.position("").theme("town").plans().stream()
            .map(PlanView::of)
            .findFirst()
            .orElseThrow();

    @Test
    void theDigestTellsActionsMoneyAndWhatDoesNotAddUp() {
        assertEquals(
                "Two actions: progress not told yet. £36,000 placed. One fund’s lines exceed its stated total by"
                        + " £10,000.",
                PLAN.digest());
    }

    @Test
    void whatTheSourceDoesNotStateIsSaidToBeSo() {
        ActionArea.ActionView silent = PLAN.areas().get(0).actions().get(1);

        assertEquals("Not stated in the source", silent.owner());
        assertEquals("Not stated in the source", silent.due());
        assertEquals("Nothing told yet", silent.progress());
    }

    @Test
    void aFundShowsItsOwnTotalBesideTheOneStated() {
        FundView fund = PLAN.funds().get(0);

        assertEquals("£36,000", fund.total());
        assertEquals(Optional.of("£26,000"), fund.stated());
    }
}
