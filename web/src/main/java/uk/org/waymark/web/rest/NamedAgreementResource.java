package uk.org.waymark.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The addresses of an agreement that stands in the address. */
@Path("v1/agreements/{agreement}")
@RequestScoped
public class NamedAgreementResource extends AgreementAddresses {
    @PathParam("agreement")
    private String id;

    @Override
    Optional<String> agreementId() {
        return Optional.of(id);
    }

    /** The agreement itself, as at {@code agreement} below it. */
    @GET
    public Response itself() {
        return agreement();
    }
}
