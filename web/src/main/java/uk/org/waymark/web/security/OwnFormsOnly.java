package uk.org.waymark.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.words.Words;

/**
 * Refuses what another site's page sends here in a reader's name. It is the second line: every form carries a token of
 * its session too. The API needs neither, since it knows nobody by a cookie.
 */
public class OwnFormsOnly extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod()) || isForApi(request) || isOurs(request)) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(
                Refusal.ATTRIBUTE,
                new Refusal(
                        HttpServletResponse.SC_FORBIDDEN,
                        Words.say("refused.foreign.what"),
                        Words.say("refused.foreign.why"),
                        Optional.of(Words.say("refused.foreign.remedy")),
                        List.of()));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isForApi(HttpServletRequest request) {
        return ResolvedPath.of(request).startsWith("/api/");
    }

    /** By what browsers say and no page can forge; an old browser says nothing, and then the token decides. */
    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.equals(Origins.of(request));
    }
}
