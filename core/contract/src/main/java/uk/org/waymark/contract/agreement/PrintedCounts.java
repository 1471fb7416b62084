package uk.org.waymark.contract.agreement;

/**
 * An archive record: the counts of measures that the document of a review prints. Whatever is counted here from figures
 * stands beside them and never rests on them.
 *
 * @param of how many measures there were; the three counts may come to another number
 * @param about on what the document rests, and why its counts may differ
 * @since 1
 */
public record PrintedCounts(int ahead, int near, int below, int of, String about) {

    /** How many measures the three counts make. */
    public int sum() {
        return ahead + near + below;
    }
}
