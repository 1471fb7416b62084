package uk.org.waymark.ledger.permission;

/** One theme of one agreement; theme ids are unique within an agreement only. */
public record Scope(String agreement, String theme) {
    public Scope {
        if (agreement.isBlank() || theme.isBlank()) {
            throw new IllegalArgumentException(
                    "A scope names an agreement and a theme, not \"" + agreement + "\" and \"" + theme + "\"");
        }
    }

    @Override
    public String toString() {
        return theme + " of " + agreement;
    }
}
