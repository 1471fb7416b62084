package uk.org.waymark.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.SignIn;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.lens.Readership;
import uk.org.waymark.web.security.Blank;

/**
 * Who asks: the account behind this request, for pages and for the API. A page behind a gate takes {@link #actor} and
 * hands it to its command; pages hide with {@code #{signedIn.may('SEE_CAPTURE')}} what would be refused.
 */
@Named
@RequestScoped
public class SignedIn implements Readership {
    private static final String ASKED_BY_NAME = SignedIn.class.getName() + ".person";

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignIn signIn;

    @Inject
    private Settings settings;

    @Inject
    private Agreements agreements;

    public Optional<Actor> findActor() {
        return findHolder().map(AccountHolder::actor);
    }

    /** The one who asks, where the gate has let nobody in who is not signed in. */
    public Actor actor() {
        return findActor().orElseThrow(() -> new IllegalStateException("Nobody is signed in; the page needs a gate"));
    }

    /** Who asks, by name: an answer that goes by it is for nobody else. */
    public Optional<AccountHolder> findHolder() {
        request.setAttribute(ASKED_BY_NAME, true);
        return holder();
    }

    /** Who asks, for a gate and whatever else goes by role and remit alone. */
    public Optional<AccountHolder> atGate() {
        return holder();
    }

    protected Optional<AccountHolder> holder() {
        return Identity.find(request);
    }

    /** Whether what answers a request asked who that is by name, so that the answer is for nobody else. */
    public static boolean isAskedByName(HttpServletRequest request) {
        return request.getAttribute(ASKED_BY_NAME) != null;
    }

    /** Whether a token or the like was shown that is not good. */
    public boolean isRefused() {
        return Identity.isRefused(request);
    }

    /**
     * Refuses to take somebody for nobody because the database was away.
     *
     * @throws uk.org.waymark.ledger.database.DatabaseUnavailable when it could not be found out who asks
     */
    public void requireKnown() {
        Identity.requireKnown(request);
    }

    /**
     * Refuses to send somebody to sign in, or to ask for a token, while the database is away and nobody can be admitted.
     *
     * @throws uk.org.waymark.ledger.database.DatabaseUnavailable when it is away
     */
    public void requireDoor() {
        signIn.requireOpen();
    }

    /** Whether somebody is signed in. */
    public boolean isHere() {
        return holder().isPresent();
    }

    /** Whether pages with figures open to whoever asks, or would after signing in. */
    public boolean isReading() {
        return isAdmitting() && (settings.isPublicRead() || !isHere() || may(Permission.READ.name()));
    }

    /** Whether people sign in here at all; where published pages alone are shown, nobody does. */
    public boolean isAdmitting() {
        return !settings.isPublishedOnly();
    }

    @Override
    public boolean isOfPartnership() {
        return may(Permission.READ.name());
    }

    @Override
    public boolean seesSensitive(String agreement, String theme) {
        return holder().map(AccountHolder::actor)
                .filter(actor -> actor.may(Permission.SEE_SENSITIVE_ACTIONS, new Scope(agreement, theme)))
                .isPresent();
    }

    public boolean isPasswordToBeChanged() {
        return holder().filter(AccountHolder::mustChangePassword).isPresent();
    }

    public String getName() {
        return Blank.NAME.mark(request).orElseGet(() -> holder().map(AccountHolder::displayName)
                .orElse(""));
    }

    /** The role in words, with its themes: "officer, health". */
    public String getRole() {
        return holder().map(holder -> holder.role().words()
                        + holder.remit()
                                .map(Remit::words)
                                .map(words -> ", " + words)
                                .orElse(""))
                .orElse("");
    }

    /** Whether a permission is held, for some theme at least. */
    public boolean may(String permission) {
        return holder().map(AccountHolder::actor)
                .filter(actor -> actor.may(Permission.valueOf(permission)))
                .isPresent();
    }

    /** Whether a permission is held for a theme of an agreement, or for measures of it. */
    public boolean may(String permission, String agreement, String theme) {
        return agreements
                .findTheme(agreement, theme)
                .filter(its -> holder().map(AccountHolder::actor)
                        .filter(actor -> actor.may(Permission.valueOf(permission), its))
                        .isPresent())
                .isPresent();
    }

    /** What a plain form carries, so that no other site can send one; empty when nobody is signed in. */
    public String getFormToken() {
        return Blank.FORM_TOKEN.mark(request).orElseGet(() -> Sessions.find(request)
                .map(SessionOf::formToken)
                .orElse(""));
    }

    /** Whether the form that was sent carries the token of this session. */
    public boolean isFormOfSession() {
        return Sessions.find(request).filter(session -> session.gave(request)).isPresent();
    }

    /** The address of the sign-in page that leads back to the address the reader sees. */
    public String getSignInAddress() {
        return ReturnPath.to(request.getContextPath() + "/sign-in", seen());
    }

    /** An injected request may be the one before it was forwarded, which still has the address itself. */
    private String seen() {
        String path = seen(RequestDispatcher.ERROR_REQUEST_URI)
                .or(() -> seen(RequestDispatcher.FORWARD_REQUEST_URI))
                .orElseGet(request::getRequestURI);
        return ReturnPath.of(path, Optional.ofNullable(request.getQueryString()));
    }

    private Optional<String> seen(String path) {
        return Optional.ofNullable(request.getAttribute(path)).map(Object::toString);
    }
}
