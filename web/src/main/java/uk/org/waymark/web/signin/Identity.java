package uk.org.waymark.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.database.DatabaseUnavailable;

/** Whose a request is, as far as it was found out, kept with the request. */
public final class Identity {
    private static final String ATTRIBUTE = Identity.class.getName();

    private Identity() {}

    private enum Token {
        REFUSED
    }

    static void known(HttpServletRequest request, AccountHolder holder) {
        request.setAttribute(ATTRIBUTE, holder);
    }

    static void refused(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, Token.REFUSED);
    }

    static void unknown(HttpServletRequest request, DatabaseUnavailable because) {
        request.setAttribute(ATTRIBUTE, because);
    }

    /** Whether somebody is known to ask. */
    public static boolean isSomebody(HttpServletRequest request) {
        return find(request).isPresent();
    }

    static Optional<AccountHolder> find(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof AccountHolder holder ? Optional.of(holder) : Optional.empty();
    }

    static boolean isRefused(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) == Token.REFUSED;
    }

    /** Whether it could be found out who asks, be it nobody. */
    static boolean isKnown(HttpServletRequest request) {
        return !(request.getAttribute(ATTRIBUTE) instanceof DatabaseUnavailable);
    }

    /** Throws what kept it from being found out. */
    static void requireKnown(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof DatabaseUnavailable away) {
            throw away;
        }
    }
}
