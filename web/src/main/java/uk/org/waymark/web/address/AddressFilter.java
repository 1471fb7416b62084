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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.lens.Asked;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.operation.RequestTimes;
import uk.org.waymark.web.signin.Landing;
import uk.org.waymark.web.signin.SignedIn;

/**
 * Leads each address to its page. It takes {@code /agreements/ID} off the path, asks the page's gate, opens the lens, and
 * only then forwards to the view, so that a page is never begun that cannot be finished. What is no page of ours goes on to the API, the
 * style sheet or the container's 404.
 */
public class AddressFilter extends HttpFilter {
    /** The request attribute with the last part of the path, such as a theme's id. */
    public static final String SUBJECT = "uk.org.waymark.subject";

    private static final long serialVersionUID = 1L;
    private static final Pattern OF_AGREEMENT = Pattern.compile("/agreements/([^/]+)(/.*)?");

    @Inject
    private transient Lens lens;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Landing landing;

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
        if (found.isPresent()
                && (agreement.isEmpty() || found.get().address().gate().lens())) {
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
        request.setAttribute(
                RequestTimes.PAGE,
                found.address().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        try {
            signedIn.requireKnown();
            Optional<String> instead = elsewhere(found.address(), request);
            if (instead.isPresent()) {
                Onwards.to(instead.get(), request, response);
                return;
            }
            if (signedIn.isHere() || !found.address().gate().publicly()) {
                response.setHeader("Cache-Control", "no-store"); // the page names a person, or is one person's own
            }
            open(found, asked);
            request.setAttribute(SUBJECT, found.subject());
            request.getRequestDispatcher(found.address().view()).forward(request, response);
        } catch (Refused refused) {
            Refusing.send(refused.refusal(), request, response);
        } catch (DatabaseUnavailable away) {
            Refusing.send(Refusing.because(away), request, response);
        }
    }

    /**
     * The page to be seen first: to sign in, or to change a password that somebody else chose; and instead of the front
     * page, what there is to do for those who may not read it.
     */
    private Optional<String> elsewhere(Address address, HttpServletRequest request) {
        if (address.gate().isClosedTo(signedIn.findActor(), settings.isPublicRead())) {
            // What was sent along is lost with the session, and that has to be said.
            return Optional.of(request.getMethod().equals("POST") ? "/session-ended" : "/sign-in");
        }
        if (signedIn.isPasswordToBeChanged() && address != Address.PASSWORD) {
            return Optional.of("/password");
        }
        return signedIn.findHolder()
                .filter(holder -> address == Address.OVERVIEW)
                .map(holder -> landing.of(holder, "", "/"))
                .filter(page -> !page.equals("/"));
    }

    private void open(Address.Found found, Asked asked) {
        Gate gate = found.address().gate();
        signedIn.findHolder().ifPresent(holder -> gate.check(holder, settings.isPublicRead()));
        if (!gate.lens()) {
            lens.stand(asked);
            return;
        }
        lens.open(asked);
        Scope theme = new Scope(lens.getAgreement().id(), found.subject().isEmpty() ? "-" : found.subject());
        signedIn.findHolder().ifPresent(holder -> gate.check(holder, theme));
        found.address().check(lens.getPosition(), found.subject());
    }
}
