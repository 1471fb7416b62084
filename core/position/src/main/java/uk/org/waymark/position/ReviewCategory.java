package uk.org.waymark.position;

import java.util.Locale;
import uk.org.waymark.contract.scoring.Performance;

/** The annual review's four categories. "Not due" is a reason of no data and not a fifth one. */
public enum ReviewCategory {
    ON_TRACK("on track"),
    OFF_TRAJECTORY("off trajectory, expected to improve"),
    AT_RISK("at risk"),
    NO_DATA("no data yet");

    private final String words;

    ReviewCategory(String words) {
        this.words = words;
    }

    /**
     * The rule deduced from the review of 2008/09: a placeholder, a measure that is only monitored, or one with nothing to
     * judge and no forecast, has no data; a forecast of worse is at risk; worse now is off trajectory; all else is on track.
     */
    public static ReviewCategory of(boolean untargeted, Performance performance, Performance forecast) {
        if (untargeted || (!performance.isRated() && !forecast.isRated())) {
            return NO_DATA;
        }
        if (forecast == Performance.WORSE) {
            return AT_RISK;
        }
        return performance == Performance.WORSE ? OFF_TRAJECTORY : ON_TRACK;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }
}
