package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;

/**
 * An outturn at which the symbol would have been another.
 *
 * @param above whether it lies above the outturn that was judged
 */
public record Flip(BigDecimal figure, Performance performance, boolean above) {}
