package uk.org.waymark.web.address;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Asked;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.operation.RequestTimes;
import uk.org.waymark.web.security.ResolvedPath;
import uk.org.waymark.web.signin.Landing;
import uk.org.waymark.web.signin.SignedIn;

/**
 * The one gate. It decides by the path as the container resolves it and denies by default: a path leads to a page or a
 * service of the registers, or there is nothing. It asks who may see a page, takes {@code /agreements/ID} off the path,
 * opens the lens, and only then forwards to the view, so that a page is never begun that cannot be finished. While there
 * is no agreement, a page that would show one says how to add it. Where published pages alone are shown, the registers say
 * what belongs to them, and there is nothing else.
 */
public class AddressFilter extends HttpFilter {
    /** The request attribute with the last part of the path, such as a theme's id. */
    public static final String SUBJECT = "uk.org.waymark.subject";

    private static final long serialVersionUID = 1L;

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
        HttpServletRequest asked = new LenientRequest(request);
        HttpServletResponse answer = signedIn.isHere() ? new Unstored(response) : response;
        Optional<Place> place = Place.of(ResolvedPath.asWritten(request), ResolvedPath.of(request));
        Optional<Address.Found> page = place.flatMap(Place::page)
                .filter(found -> isShown(found.address().isPublished()));
        Optional<Service> service = place.flatMap(Place::service).filter(found -> isShown(found.isPublished()));
        try {
            Query.requireReadable(request);
            if (page.isPresent()) {
                show(place.get(), page.get(), asked, answer);
            } else if (service.isPresent()) {
                pass(service.get(), asked, answer, chain);
            } else {
                answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refused refused) {
            Refusing.send(refused.refusal(), asked, answer);
        } catch (DatabaseUnavailable away) {
            Refusing.send(Refusing.because(away), asked, answer);
        }
    }

    /** Whether there is such a thing here: a node of published pages has nothing else. */
    private boolean isShown(boolean published) {
        return published || !settings.isPublishedOnly();
    }

    private void show(Place place, Address.Found found, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(RequestTimes.PAGE, found.address().pageName());
        if (isOtherMethod(found.address().methods(), request, response)) {
            return;
        }
        signedIn.requireKnown();
        Gate gate = found.address().gate();
        boolean closed = gate.isClosedTo(signedIn.atGate().map(AccountHolder::actor), settings.isPublicRead());
        if (closed || found.address() == Address.SIGN_IN) {
            signedIn.requireDoor();
        }
        if (closed && found.address() == Address.OVERVIEW && settings.isPublished()) {
            response.sendRedirect(request.getContextPath() + "/published");
            return;
        }
        if (closed) {
            Onwards.to(door(request), request, response);
            return;
        }
        if (signedIn.isPasswordToBeChanged() && found.address() != Address.PASSWORD) {
            Onwards.to("/password", request, response);
            return;
        }
        Optional<String> instead = instead(found.address());
        if (instead.isPresent()) {
            Onwards.to(instead.get(), request, response);
            return;
        }
        if (!gate.publicly()) {
            response.setHeader("Cache-Control", "no-store"); // the page is one person's own
        }
        signedIn.atGate().ifPresent(holder -> gate.check(holder, settings.isPublicRead()));
        SentForm.requireReadable(request);
        Asked asked = asked(request, place);
        if (gate.lens() && lens.isWithoutAgreement(asked)) {
            lens.stand(asked);
            response.setStatus(
                    found.subject().isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
            request.getRequestDispatcher(Address.ADD_AGREEMENT.view()).forward(request, response);
            return;
        }
        open(found, asked);
        request.setAttribute(SUBJECT, found.subject());
        request.getRequestDispatcher(found.address().view()).forward(request, response);
    }

    /** Instead of the front page, what there is to do for those who may not read it. */
    private Optional<String> instead(Address address) {
        return signedIn.atGate()
                .filter(holder ->
                        address == Address.OVERVIEW && address.gate().isShutTo(holder, settings.isPublicRead()))
                .map(holder -> landing.of(holder, "", "/"))
                .filter(page -> !page.equals("/"));
    }

    private void pass(Service service, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOtherMethod(service.methods(), request, response)) {
            return;
        }
        Gate gate = service.gate();
        if (gate.permission().isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        signedIn.requireKnown();
        boolean closed = gate.isClosedTo(signedIn.atGate().map(AccountHolder::actor), settings.isPublicRead());
        if (closed) {
            signedIn.requireDoor();
        }
        if (signedIn.isRefused() || (closed && service.isForPrograms())) {
            throw new Refused(Refusing.tokenNeeded());
        }
        if (closed || signedIn.isPasswordToBeChanged()) {
            String first = closed ? door(request) : "/password";
            String back =
                    service.page().map(page -> request.getContextPath() + page).orElseGet(() -> Onwards.here(request));
            Onwards.to(first, back, request, response);
            return;
        }
        signedIn.atGate().ifPresent(holder -> gate.check(holder, settings.isPublicRead()));
        SentForm.requireReadable(request);
        chain.doFilter(request, response);
    }

    /** Refuses a method by which nothing is asked there. */
    private static boolean isOtherMethod(Methods methods, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (methods.allow(request.getMethod())) {
            return false;
        }
        response.setHeader("Allow", methods.allowed());
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        return true;
    }

    /** What was sent along is lost with the session, and that has to be said. */
    private static String door(HttpServletRequest request) {
        return request.getMethod().equals("POST") ? "/session-ended" : "/sign-in";
    }

    private static Asked asked(HttpServletRequest request, Place place) {
        return new Asked(
                request.getContextPath(),
                place.agreement(),
                place.path(),
                AddressReader.find(request, AddressReader.PERIOD),
                // A comparison looks at the later of its two days.
                AddressReader.find(request, AddressReader.KNOWN).or(() -> AddressReader.find(request, "to")
                        .filter(to -> place.path().equals("/changes"))),
                AddressReader.find(request, AddressReader.SCORECARD));
    }

    private void open(Address.Found found, Asked asked) {
        Gate gate = found.address().gate();
        if (!gate.lens()) {
            lens.stand(asked);
            return;
        }
        lens.open(asked);
        Scope theme = new Scope(lens.getAgreement().id(), found.subject().isEmpty() ? "-" : found.subject());
        signedIn.atGate()
                .ifPresent(holder ->
                        gate.check(holder, theme, lens.snapshot().definitions().findTheme(theme.theme())));
        found.address().check(lens.getPosition(), found.subject());
    }
}
