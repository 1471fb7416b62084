package uk.org.waymark.contract.indicator;

/** How often a measure's figures are collected, which is not how often they are reported. */
public enum Collected {
    MONTHLY("every month", 1),
    QUARTERLY("every quarter", 1),
    HALF_YEARLY("every half-year", 2),
    ANNUALLY("every year", 4),
    EVERY_TWO_YEARS("every second year", 8),
    NOT_STATED("not stated in the sources", 1);

    private final String words;
    private final int quarters;

    Collected(String words, int quarters) {
        this.words = words;
        this.quarters = quarters;
    }

    public String words() {
        return words;
    }

    /** How many quarters a figure stands before the next one is expected. */
    public int quarters() {
        return quarters;
    }
}
