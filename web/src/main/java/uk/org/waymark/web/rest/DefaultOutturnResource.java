package uk.org.waymark.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Optional;

/** Where figures of the default agreement are sent. */
@Path("v1")
@RequestScoped
public class DefaultOutturnResource extends OutturnAddresses {
    @Override
    Optional<String> agreementId() {
        return Optional.empty();
    }
}
