package uk.org.waymark.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Optional;

/** The addresses of the default agreement, which need not name it. */
@Path("v1")
@RequestScoped
public class DefaultAgreementResource extends AgreementAddresses {
    @Override
    Optional<String> agreementId() {
        return Optional.empty();
    }
}
