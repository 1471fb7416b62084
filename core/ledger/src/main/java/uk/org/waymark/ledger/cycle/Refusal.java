package uk.org.waymark.ledger.cycle;

import java.util.Locale;

/** What a command about the cycle is refused for. */
public enum Refusal {
    OUTSIDE_TERM,
    NOT_BEGUN,
    DUE_BEFORE_END,
    DUE_PASSED,
    REASON_NEEDED,
    COMMENT_NEEDED,
    UNFINISHED,
    NOT_OPEN,
    IS_OPEN,
    UNTIL_PASSED,
    CANNOT_ENTER,
    UNKNOWN_MEASURE;

    /** The form used for words in pages, such as "not-begun". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
