package uk.org.waymark.position.checking;

/**
 * What is unlikely about a figure.
 *
 * @param wrong a sentence that says what
 * @param remedy what it may have been meant to be, and what to do
 */
record Doubt(String wrong, String remedy) {
    private static final String LOOK_AGAIN = "Check the figure; if it is right, say why it stands.";

    /** One that leaves open what was meant. */
    static Doubt of(String wrong) {
        return new Doubt(wrong, LOOK_AGAIN);
    }

    /** One that a usual slip would explain. */
    static Doubt of(String wrong, String meant) {
        return new Doubt(wrong, "Did you mean " + meant + "? If the figure is right, say why it stands.");
    }

    Finding warning() {
        return Finding.warning(Finding.Field.FIGURE, wrong, remedy);
    }
}
