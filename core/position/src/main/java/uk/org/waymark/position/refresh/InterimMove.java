package uk.org.waymark.position.refresh;

import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;

/**
 * The interim target of a quarter before and after.
 *
 * @param before empty where the quarter had none of its own
 */
public record InterimMove(ReportingPeriod period, Optional<Target> before, Target after) {}
