package uk.org.waymark.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.ProblemResponse;

/** Keeps the API closed where the public may not read. */
@Provider
public class ReadingGate implements ContainerRequestFilter {
    @Inject
    private Settings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!settings.isPublicRead()) {
            request.abortWith(ProblemResponse.of(Problem.closed()).build());
        }
    }
}
