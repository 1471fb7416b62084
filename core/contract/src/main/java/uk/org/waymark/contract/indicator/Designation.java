package uk.org.waymark.contract.indicator;

import java.util.Locale;

/** How a measure stands in the agreement; the annual review counts the designated ones. */
public enum Designation {
    /** Agreed with government and reported to it. */
    DESIGNATED,
    /** An education or early years target set by statute. */
    STATUTORY,
    /** Agreed among the partners only. */
    LOCAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
