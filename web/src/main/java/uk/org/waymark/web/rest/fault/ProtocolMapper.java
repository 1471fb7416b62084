package uk.org.waymark.web.rest.fault;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Turns what the JAX-RS runtime refuses (an unknown address, method or media type) into problems. */
@Provider
public class ProtocolMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refused) {
        Response given = refused.getResponse();
        Optional<String> allowed = Optional.ofNullable(given.getHeaderString(HttpHeaders.ALLOW));
        ResponseBuilder response = ProblemResponse.of(problem(given, allowed));
        allowed.ifPresent(methods -> response.header(HttpHeaders.ALLOW, methods));
        return response.build();
    }

    private static Problem problem(Response given, Optional<String> allowed) {
        return switch (given.getStatus()) {
            case 404 -> Problem.noSuchAddress();
            case 405 ->
                Problem.refusedByProtocol(
                        405,
                        "This method is not allowed here",
                        "This address allows " + allowed.orElse("GET") + " only.");
            case 406 ->
                Problem.refusedByProtocol(
                        406,
                        "There is no answer in the media type asked for",
                        "Ask for application/json, or at an address that ends in .csv for text/csv, in the Accept header.");
            case 500 -> Problem.unforeseen();
            default ->
                Problem.refusedByProtocol(
                        given.getStatus(),
                        given.getStatusInfo().getReasonPhrase(),
                        "The request was not understood; look at /openapi for what can be asked.");
        };
    }
}
