package uk.org.waymark.contract.figure;

/** What good is. It is stored and never inferred: targets may rise while low is good (NI 39, NI 167). */
public enum Polarity {
    HIGH("high"),
    LOW("low"),
    /** Close to the target, or inside its optimum range. */
    ON_PLAN("on plan");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
