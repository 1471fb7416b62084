package uk.org.waymark.ledger.audit;

import java.util.Locale;

/**
 * What is recorded besides the entries about an agreement: sign-ins, what is done to accounts, and files that are kept.
 * Verifying the ledger follows an account from the act that made it, so an act that gives a role says which, and one that
 * stores a password, a token or a file has the digest of it.
 */
public enum Act {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    REMINDERS_CHANGED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    INVITED,
    /** An account that was there when acts began to be chained; only the migration records it. */
    ACCOUNT_FOUND,
    DEMONSTRATION_MADE,
    PERSON_CORRECTED,
    ROLE_CHANGED,
    DISABLED,
    ENABLED,
    RESET,
    ERASED,
    EVIDENCE_KEPT,
    /** A reminder of the figures to come that was sent to a theme's officers by somebody, not by the calendar. */
    RETURNS_CHASED,
    /** A reading by somebody who may read a publication before its release because they are named. */
    PUBLICATION_READ,
    /** A theme's release that was there when definitions became entries; only the migration records it. */
    RELEASE_FOUND,
    /** A key for signed statements that was first used; its digest is the fingerprint. */
    KEY_MADE;

    /** Its name in the audit, such as "role_changed"; it never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
