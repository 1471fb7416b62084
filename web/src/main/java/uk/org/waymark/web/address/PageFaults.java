package uk.org.waymark.web.address;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.signin.SignedIn;

/**
 * Answers what a page or its command threw; what nobody foresaw goes on to the container's error page. It stands between
 * the filter that forwards to a view and the view, because the container writes whatever is thrown through a forward to
 * the log with its stack, and a form that came too late is no fault of ours.
 */
public class PageFaults extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted() || !isExplained(fault, request, response)) {
                throw fault;
            }
        }
    }

    private boolean isExplained(Exception fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Refused> refused = Fault.find(fault, Refused.class);
        Optional<NotPermitted> notPermitted = Fault.find(fault, NotPermitted.class);
        Optional<DatabaseUnavailable> away = Fault.find(fault, DatabaseUnavailable.class);
        if (Fault.isStaleView(fault)) {
            response.resetBuffer();
            Onwards.to("/session-ended", request, response);
        } else if (refused.isPresent()) {
            Refusing.send(refused.get().refusal(), request, response);
        } else if (notPermitted.isPresent() && signedIn.isHere()) {
            Refused said = Gate.refused(
                    signedIn.findHolder().orElseThrow(), notPermitted.get().permission());
            Refusing.send(said.refusal(), request, response);
        } else if (away.isPresent()) {
            Refusing.send(Refusing.because(away.get()), request, response);
        } else {
            return false;
        }
        return true;
    }
}
