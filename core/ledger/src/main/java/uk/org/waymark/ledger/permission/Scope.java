package uk.org.waymark.ledger.permission;

import uk.org.waymark.contract.theme.Theme;

/** One theme of one agreement; theme ids are unique within an agreement only. */
public record Scope(String agreement, String theme) {
    public Scope {
        if (agreement.isBlank() || theme.isBlank()) {
            throw new IllegalArgumentException(
                    "A scope names an agreement and a theme, not \"" + agreement + "\" and \"" + theme + "\"");
        }
    }

    public static Scope of(Theme theme) {
        return new Scope(theme.agreement(), theme.id());
    }

    @Override
    public String toString() {
        return theme + " of " + agreement;
    }
}
