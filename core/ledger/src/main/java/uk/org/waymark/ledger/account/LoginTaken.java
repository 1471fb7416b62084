package uk.org.waymark.ledger.account;

/** A login name that another account has already. */
public final class LoginTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LoginTaken(LoginName login) {
        super("There is already an account with the login name \"" + login + "\"");
    }
}
