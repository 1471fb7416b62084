package uk.org.waymark.contract.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A target that a plan sets itself beside those of the agreement, such as 60% of teenage parents in education, training or
 * employment by 2010. It is not rated.
 *
 * @param what the thing that is to reach the figure
 * @param figure empty where the plan names none
 * @param unit "%", or the things counted; may be empty
 * @param by empty where it is not stated
 */
public record OverallTarget(
        String id, String what, Optional<BigDecimal> figure, String unit, Optional<Deadline> by, LocalDate knownFrom) {}
