package uk.org.waymark.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.web.rest.agreement.AgreementListed;
import uk.org.waymark.web.rest.question.QueryParameters;
import uk.org.waymark.web.rest.question.Records;

/** The list of all agreements. */
@Path("v1/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementsResource {
    @Inject
    private Records records;

    @Inject
    private CacheRule cacheRule;

    @Context
    private UriInfo address;

    @GET
    public Response agreements() {
        new QueryParameters(address.getQueryParameters(), Set.of());
        Optional<String> shownByDefault = records.defaultAgreement().map(Agreement::id);
        List<AgreementListed> all = records.agreements().stream()
                .map(agreement -> AgreementListed.of(agreement, shownByDefault.equals(Optional.of(agreement.id()))))
                .toList();
        return Response.ok(all)
                .header(HttpHeaders.CACHE_CONTROL, cacheRule.cacheControl())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
