package uk.org.waymark.ledger.audit;

import java.util.Locale;

/** What is recorded besides the entries about an agreement: sign-ins, and what is done to accounts. */
public enum Act {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    REMINDERS_CHANGED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    INVITED,
    PERSON_CORRECTED,
    ROLE_CHANGED,
    DISABLED,
    ENABLED,
    RESET,
    ERASED;

    /** Its name in the audit, such as "role_changed"; it never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
