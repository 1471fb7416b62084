package uk.org.waymark.position;

import java.util.Locale;

/**
 * The annual review's four categories, and a fifth for the end of the year. "Not due" is a reason of no data and not one
 * more.
 */
public enum ReviewCategory {
    ON_TRACK("on track"),
    OFF_TRAJECTORY("off trajectory, expected to improve"),
    AT_RISK("at risk"),
    /** Worse than anticipated by the figure of the fourth quarter, which nothing can improve any more. */
    MISSED("missed the year’s target"),
    NO_DATA("no data yet");

    private final String words;

    ReviewCategory(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }
}
