package uk.org.waymark.contract.agreement;

/**
 * Whose consent a change of what was agreed may need, in the order in which it is sought.
 *
 * @since 1
 */
public enum Consent {
    LEAD_PARTNER("lead partner"),
    EXECUTIVE("Cabinet or Executive"),
    GOVERNMENT_OFFICE("Government Office"),
    MINISTERS("ministers");

    private final String words;

    Consent(String words) {
        this.words = words;
    }

    /** Who that is, without an article. */
    public String words() {
        return words;
    }
}
