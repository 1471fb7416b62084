package uk.org.waymark.web.address;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.web.lens.Asked;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.words.Words;

/**
 * Leads each address to its page. It takes {@code /agreements/ID} off the path, opens the lens, and only then forwards
 * to the view, so that a page is never begun that cannot be finished. What is no page of ours goes on to the API, the
 * style sheet or the container's 404.
 */
public class AddressFilter extends HttpFilter {
    /** The request attribute with the last part of the path, such as a theme's id. */
    public static final String SUBJECT = "uk.org.waymark.subject";

    private static final long serialVersionUID = 1L;
    private static final Pattern OF_AGREEMENT = Pattern.compile("/agreements/([^/]+)(/.*)?");

    @Inject
    private transient Lens lens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String whole =
                request.getRequestURI().substring(request.getContextPath().length());
        String path = URLDecoder.decode(whole.replace("+", "%2B"), StandardCharsets.UTF_8);
        Matcher prefixed = OF_AGREEMENT.matcher(path);
        Optional<String> agreement = prefixed.matches() ? Optional.of(prefixed.group(1)) : Optional.empty();
        String rest =
                prefixed.matches() ? Optional.ofNullable(prefixed.group(2)).orElse("/") : path;
        Optional<Address.Found> found = Address.find(rest);
        if (found.isPresent()) {
            show(found.get(), asked(request, agreement, rest), request, response);
        } else if (agreement.isPresent() || isBareView(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Views are reached by their address only. */
    private static boolean isBareView(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }

    private static Asked asked(HttpServletRequest request, Optional<String> agreement, String path) {
        return new Asked(
                request.getContextPath(),
                agreement,
                path,
                parameter(request, "period"),
                // A comparison looks at the later of its two days.
                parameter(request, "known").or(() -> parameter(request, "to").filter(to -> path.equals("/changes"))));
    }

    /** A parameter left blank in a form is one not given. */
    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private void show(Address.Found found, Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            lens.open(asked);
            found.address().check(lens.getPosition(), found.subject());
            request.setAttribute(SUBJECT, found.subject());
            request.getRequestDispatcher(found.address().view()).forward(request, response);
        } catch (Refused refused) {
            refuse(refused.refusal(), request, response);
        } catch (DatabaseUnavailable away) {
            refuse(databaseAway(), request, response);
        } catch (ServletException fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            refuse(refusalOf(fault), request, response);
        }
    }

    /** What a page found out before it was begun; any other fault goes on. */
    private static Refusal refusalOf(ServletException fault) throws ServletException {
        List<Throwable> causes = Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .toList();
        if (causes.stream().anyMatch(DatabaseUnavailable.class::isInstance)) {
            return databaseAway();
        }
        return causes.stream()
                .filter(Refused.class::isInstance)
                .map(refused -> ((Refused) refused).refusal())
                .findFirst()
                .orElseThrow(() -> fault);
    }

    private static Refusal databaseAway() {
        return new Refusal(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                Words.say("refused.database.what"),
                Words.say("refused.database.why"),
                Optional.of(Words.say("refused.database.remedy")),
                List.of());
    }

    private static void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(Refusal.ATTRIBUTE, refusal);
        if (refusal.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "30");
        }
        response.sendError(refusal.status());
    }
}
