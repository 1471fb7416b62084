package uk.org.waymark.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.setting.Settings;

/**
 * The sessions of those who signed in. One ends when it is idle or old, and with the next request after its account's
 * password, role, theme or standing has changed: a row of the database is compared each time, so that it ends on every
 * node.
 */
@ApplicationScoped
public class Sessions {
    private static final String ATTRIBUTE = SessionOf.class.getName();
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Settings settings;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public Sessions(Accounts accounts, Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** For the container's proxy only. */
    protected Sessions() {
        this(null, null);
    }

    /** Begins a session for someone who has proved who they are; it gets a new id, so that nobody knows it before. */
    public void begin(HttpServletRequest request, AccountHolder holder) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval((int) settings.sessionIdle().toSeconds());
        session.setAttribute(
                ATTRIBUTE, new SessionOf(holder.account().id(), holder.version(), clock.instant(), newToken()));
    }

    /** Whose session a request belongs to; one that has ended is thrown away. */
    Optional<AccountHolder> findHolder(HttpServletRequest request) {
        Optional<SessionOf> begun = find(request);
        Optional<AccountHolder> holder = begun.filter(
                        session -> session.isYoung(clock.instant(), settings.sessionLongest()))
                .flatMap(session -> accounts.findUsable(new Account(session.account()))
                        .filter(found -> found.version() == session.version()));
        if (begun.isPresent() && holder.isEmpty()) {
            end(request);
        }
        return holder;
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<SessionOf> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .map(SessionOf.class::cast);
    }

    private static String newToken() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
