package uk.org.waymark.contract.risk;

/**
 * A likelihood and an impact, each from 1 to 5.
 *
 * @since 1
 */
public record RiskScore(int likelihood, int impact) {
    /** The highest likelihood and the highest impact. */
    public static final int HIGHEST = 5;

    public RiskScore {
        requireOnScale("likelihood", likelihood);
        requireOnScale("impact", impact);
    }

    /** The two multiplied, from 1 to 25. */
    public int product() {
        return likelihood * impact;
    }

    private static void requireOnScale(String what, int number) {
        if (number < 1 || number > HIGHEST) {
            throw new IllegalArgumentException(
                    "The " + what + " " + number + " is not on the scale; choose one from 1 to " + HIGHEST);
        }
    }
}
