package uk.org.waymark.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Tokens;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.security.ResolvedPath;

/**
 * Tells each request whose it is, before anything asks: a page's by its session, the API's by a bearer token. The API
 * looks at no cookie, so no other site can use somebody's session there. Nobody is refused here: who is admitted to what
 * is decided by the register of addresses and by the commands.
 */
public class IdentityFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient Tokens tokens;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ResolvedPath.of(request);
        if (isSomebodyAsked(path)) {
            try {
                find(path, request).ifPresent(holder -> Identity.known(request, holder));
            } catch (DatabaseUnavailable away) {
                Identity.unknown(request, away);
            }
        }
        chain.doFilter(request, response);
    }

    /** Nobody is anybody where nobody signs in; and style, scripts and fonts are the same for everybody. */
    private boolean isSomebodyAsked(String path) {
        return !settings.isPublishedOnly()
                && !path.startsWith("/resources/")
                && !path.startsWith("/jakarta.faces.resource/");
    }

    private Optional<AccountHolder> find(String path, HttpServletRequest request) {
        return isAskedWithToken(path, request) ? findByToken(request) : sessions.findHolder(request);
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
}
