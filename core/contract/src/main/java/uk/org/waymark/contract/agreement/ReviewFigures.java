package uk.org.waymark.contract.agreement;

/**
 * Figures of a review, worked out from what was reported.
 *
 * @since 1
 */
public enum ReviewFigures {
    /** All measures of the agreement, counted on the best information there is. */
    ALL_MEASURES,
    /** The designated measures, by category. */
    DESIGNATED_MEASURES,
    /** The designated measures at risk, each with its cause, actions, money and risks. */
    AT_RISK
}
