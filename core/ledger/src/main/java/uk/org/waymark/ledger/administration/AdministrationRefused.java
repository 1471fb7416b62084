package uk.org.waymark.ledger.administration;

/** An act on an account that cannot be done as asked, by one who may do such acts; nothing was changed. */
public final class AdministrationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    AdministrationRefused(Reason reason) {
        super(reason.words);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why it cannot be done. */
    public enum Reason {
        NO_NAME("a person needs a name of at most 200 letters"),
        LOGIN_MALFORMED("that is not a login name"),
        LOGIN_TAKEN("another account has that login name"),
        EMAIL_MALFORMED("that is not an e-mail address"),
        NO_THEME("this role needs themes that are installed, or a partner of the agreement"),
        NO_ACCOUNT("there is no such account"),
        ERASED("the person was erased, and the account stays closed"),
        OWN_PASSWORD("one's own password is changed on one's own account page"),
        NO_PASSWORD("this account signs in elsewhere and has no password here"),
        LAST_ADMINISTRATOR("there would be no administrator left who can sign in");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }
}
