package uk.org.waymark.contract.risk;

/**
 * The scores from which on an agreement watches a risk, and does not put up with it.
 *
 * @param mediumFrom the lowest score of a medium risk
 * @param highFrom the lowest score of a high one: the line of the appetite
 * @since 1
 */
public record Appetite(int mediumFrom, int highFrom) {
    public Appetite {
        if (mediumFrom < 2 || highFrom <= mediumFrom || highFrom > RiskScore.HIGHEST * RiskScore.HIGHEST) {
            throw new IllegalArgumentException("medium from " + mediumFrom + " and high from " + highFrom
                    + " is no line between low, medium and high; write two scores from 2 to 25, the lower one for"
                    + " medium");
        }
    }

    /** How it looks at a score. */
    public RiskLevel level(RiskScore score) {
        if (score.product() >= highFrom) {
            return RiskLevel.HIGH;
        }
        return score.product() >= mediumFrom ? RiskLevel.MEDIUM : RiskLevel.LOW;
    }
}
