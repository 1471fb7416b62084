package uk.org.waymark.web.rest.fault;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.org.waymark.ledger.permission.NotPermitted;

/** Answers a command that was refused to the one who asked. */
@Provider
public class NotPermittedMapper implements ExceptionMapper<NotPermitted> {
    @Override
    public Response toResponse(NotPermitted refused) {
        return ProblemResponse.of(Problem.notPermitted(refused.permission())).build();
    }
}
