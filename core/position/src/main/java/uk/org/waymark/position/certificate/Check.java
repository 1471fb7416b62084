package uk.org.waymark.position.certificate;

/** A check of a paper. */
public enum Check {
    COUNTS("Counts are those of the rows that are shown"),
    TOTALS("Totals are the sum of their parts"),
    PERCENTAGES("Percentages follow from their counts"),
    SENTENCES("Figures in sentences are those of the tables"),
    TYPED("No figure is typed beside the name of a measure"),
    COMMENTARY("Every exception says why"),
    PLACEHOLDERS("No placeholder is rated"),
    HIDDEN("No hidden figure follows from those that are shown"),
    VERSIONS("Versions for different readers agree");

    private final String words;

    Check(String words) {
        this.words = words;
    }

    /** What it makes sure of, as a sentence without its full stop. */
    public String words() {
        return words;
    }
}
