package uk.org.waymark.position.assessment;

/** The stages of a section of a review. */
public enum SectionState {
    TO_WRITE("to-write"),
    /** Written, and not agreed as it stands. */
    DRAFTED("drafted"),
    AGREED("agreed"),
    /** Shown from the figures, without a text. */
    FROM_FIGURES("from-figures");

    private final String code;

    SectionState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether nothing is left to be done. */
    public boolean isSettled() {
        return this == AGREED || this == FROM_FIGURES;
    }
}
