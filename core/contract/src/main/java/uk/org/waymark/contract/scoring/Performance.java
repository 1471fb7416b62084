package uk.org.waymark.contract.scoring;

import java.util.Locale;

/** The rank of a performance symbol, best first. Its label and shape belong to the {@link StatusScheme}. */
public enum Performance {
    BETTER(1),
    WITHIN(2),
    WORSE(3),
    NOT_RATED(4);

    private final int rank;

    Performance(int rank) {
        this.rank = rank;
    }

    /** Its place, best first, for sorting. */
    public int rank() {
        return rank;
    }

    /** The form used in definitions and the API, such as "not-rated". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Performance ofCode(String code) {
        for (Performance performance : values()) {
            if (performance.code().equals(code)) {
                return performance;
            }
        }
        throw new IllegalArgumentException("\"" + code + "\" is not a performance; write better, within or worse");
    }

    public boolean isRated() {
        return this != NOT_RATED;
    }
}
