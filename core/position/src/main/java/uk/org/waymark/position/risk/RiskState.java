package uk.org.waymark.position.risk;

/** The stages of a risk in the register. */
public enum RiskState {
    /** Raised, and not yet accepted by the theme's lead. */
    RAISED("raised"),
    ACCEPTED("accepted"),
    CLOSED("closed");

    private final String code;

    RiskState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
