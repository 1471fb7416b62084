package uk.org.waymark.ledger.permission;

import java.util.Locale;

/** What an account is for. */
public enum Role {
    OFFICER("officer", true),
    THEME_LEAD("theme lead", true),
    PERFORMANCE_TEAM("performance team", false),
    EXECUTIVE("executive", false),
    REVIEWER("Government Office reviewer", false),
    ADMINISTRATOR("administrator", false);

    private final String words;
    private final boolean remit;

    Role(String words, boolean remit) {
        this.words = words;
        this.remit = remit;
    }

    public String words() {
        return words;
    }

    /** Whether an account with this role has a remit and touches nothing outside it. */
    public boolean hasRemit() {
        return remit;
    }

    /** The form used in the database and in claims, such as "theme-lead". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with a code; a text that is none is refused with the codes there are. */
    public static Role ofCode(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("\"" + code
                + "\" is not a role; write officer, theme-lead, performance-team, executive, reviewer or"
                + " administrator");
    }
}
