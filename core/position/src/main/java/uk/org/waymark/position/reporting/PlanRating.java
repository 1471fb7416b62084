package uk.org.waymark.position.reporting;

import java.util.Optional;
import java.util.stream.Stream;

/** How the lead of a plan judges it. */
public enum PlanRating {
    ON_COURSE("on course"),
    BEHIND("behind"),
    AT_RISK("at risk");

    private final String words;

    PlanRating(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The form used in the ledger, forms and the API, such as "on-course". */
    public String code() {
        return words.replace(' ', '-');
    }

    public static Optional<PlanRating> find(String code) {
        return Stream.of(values()).filter(rating -> rating.code().equals(code)).findFirst();
    }
}
