package uk.org.waymark.web.rest.fault;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Sends a problem as the answer; it is never kept by a cache. */
public final class ProblemResponse {
    private ProblemResponse() {}

    public static ResponseBuilder of(Problem problem) {
        return Response.status(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
