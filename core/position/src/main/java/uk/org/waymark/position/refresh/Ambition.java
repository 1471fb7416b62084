package uk.org.waymark.position.refresh;

/** The move of a target, of a measure or of a year of it, in the order from less to more. */
public enum Ambition {
    TAKEN_OUT("taken out"),
    EASIER("made easier"),
    UNCHANGED("unchanged"),
    HARDER("made harder"),
    FIRST_SET("set for the first time"),
    /** Easier in one year and harder in another. */
    BOTH_WAYS("moved both ways"),
    /** There is no figure to compare it with, or what is asked is of another kind. */
    NOT_COMPARABLE("cannot be compared");

    private final String words;

    Ambition(String words) {
        this.words = words;
    }

    /** The move in words, to follow "was". */
    public String words() {
        return words;
    }
}
