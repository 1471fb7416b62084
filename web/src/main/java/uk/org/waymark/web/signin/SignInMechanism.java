package uk.org.waymark.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Tokens;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.security.ResolvedPath;

/**
 * Tells each request whose it is, before any filter: a page's by its session, the API's by a bearer token. The API looks
 * at no cookie, so no other site can use somebody's session there. Who is admitted to what is decided by the register of
 * addresses and by the commands.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    @Inject
    private Sessions sessions;

    @Inject
    private Tokens tokens;

    @Inject
    private Settings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = ResolvedPath.of(request);
        if (settings.isPublishedOnly()) {
            return context.doNothing(); // nobody is anybody where nobody signs in
        }
        if (path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/")) {
            return context.doNothing(); // style, scripts and fonts are the same for everybody
        }
        try {
            Optional<AccountHolder> holder =
                    isAskedWithToken(path, request) ? findByToken(request) : sessions.findHolder(request);
            return holder.map(found -> admit(found, request, context)).orElseGet(context::doNothing);
        } catch (DatabaseUnavailable away) {
            Identity.unknown(request, away);
            return context.doNothing();
        }
    }

    /** What programs and people both ask for is asked for with a token by programs. */
    private static boolean isAskedWithToken(String path, HttpServletRequest request) {
        boolean both = path.equals("/openapi") || path.equals("/metrics");
        return path.startsWith("/api/") || (both && request.getHeader("Authorization") != null);
    }

    private Optional<AccountHolder> findByToken(HttpServletRequest request) {
        Optional<String> header = Optional.ofNullable(request.getHeader("Authorization"));
        Optional<AccountHolder> holder = header.filter(text -> text.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(text -> text.substring(BEARER.length()).strip())
                .flatMap(tokens::findHolder);
        if (header.isPresent() && holder.isEmpty()) {
            Identity.refused(request);
        }
        return holder;
    }

    private static AuthenticationStatus admit(
            AccountHolder holder, HttpServletRequest request, HttpMessageContext context) {
        Identity.known(request, holder);
        return context.notifyContainerAboutLogin(
                holder.account().id().toString(), Set.of(holder.role().code()));
    }
}
