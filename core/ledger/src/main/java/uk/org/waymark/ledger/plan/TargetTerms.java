package uk.org.waymark.ledger.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.plan.Deadline;
import uk.org.waymark.contract.plan.OverallTarget;

/**
 * The terms of a target of a plan.
 *
 * @param what the thing that is to reach the figure
 * @param figure empty where none is set
 */
public record TargetTerms(String what, Optional<BigDecimal> figure, String unit, Optional<Deadline> by) {
    public TargetTerms {
        what = what.strip();
        unit = unit.strip();
    }

    OverallTarget as(String id, LocalDate stated) {
        return new OverallTarget(id, what, figure, unit, by, stated);
    }
}
