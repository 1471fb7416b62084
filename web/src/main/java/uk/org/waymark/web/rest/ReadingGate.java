package uk.org.waymark.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.ProblemResponse;
import uk.org.waymark.web.signin.SignedIn;

/**
 * The door of the API: reading is for everybody where it is open to the public, else for those who may read; what changes
 * something is for whoever shows a good token, and its command says for whom of them.
 */
@Provider
public class ReadingGate implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    private Settings settings;

    @Inject
    private SignedIn signedIn;

    @Override
    public void filter(ContainerRequestContext request) {
        signedIn.requireKnown();
        findProblem(READING.contains(request.getMethod()))
                .ifPresent(problem -> request.abortWith(ProblemResponse.of(problem)
                        .header(HttpHeaders.WWW_AUTHENTICATE, problem.status() == 401 ? "Bearer" : null)
                        .build()));
    }

    private Optional<Problem> findProblem(boolean reading) {
        Optional<Actor> actor = signedIn.findActor();
        boolean open = reading && settings.isPublicRead();
        if (actor.isEmpty() && !open) {
            signedIn.requireDoor();
        }
        if (signedIn.isRefused() || (actor.isEmpty() && !open)) {
            return Optional.of(Problem.closed(signedIn.isRefused()));
        }
        boolean lacking = reading
                && !open
                && actor.filter(who -> who.may(Permission.READ)).isEmpty();
        return Optional.of(Permission.READ).filter(needed -> lacking).map(Problem::notPermitted);
    }
}
