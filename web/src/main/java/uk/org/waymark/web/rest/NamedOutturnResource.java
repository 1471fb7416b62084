package uk.org.waymark.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;

/** Where figures of an agreement are sent that the address names. */
@Path("v1/agreements/{agreement}")
@RequestScoped
public class NamedOutturnResource extends OutturnAddresses {
    @PathParam("agreement")
    private String id;

    @Override
    Optional<String> agreementId() {
        return Optional.of(id);
    }
}
