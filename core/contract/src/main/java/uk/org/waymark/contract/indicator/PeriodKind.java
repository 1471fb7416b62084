package uk.org.waymark.contract.indicator;

/** How a measure's figures relate to time. */
public enum PeriodKind {
    CUMULATIVE("adds up through the year"),
    RATE("a rate"),
    SNAPSHOT("a count on a day"),
    AVERAGE("an average over months or weeks"),
    ACADEMIC_YEAR("for an academic year"),
    SURVEY("from a survey"),
    COHORT("a follow-up of a cohort");

    private final String words;

    PeriodKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
