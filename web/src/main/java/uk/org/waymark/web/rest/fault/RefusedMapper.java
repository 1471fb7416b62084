package uk.org.waymark.web.rest.fault;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.org.waymark.web.lens.Refusal.Refused;

/** Answers what pages refuse as well with a problem in the same words. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
    @Override
    public Response toResponse(Refused refused) {
        return ProblemResponse.of(Problem.of(refused.refusal())).build();
    }
}
