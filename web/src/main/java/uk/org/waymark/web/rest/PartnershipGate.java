package uk.org.waymark.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.Refusal;
import uk.org.waymark.web.signin.SignedIn;

/** The second door, behind {@link ReadingGate}: what is for the partnership needs somebody who may read for it. */
@Provider
@OfPartnership
public class PartnershipGate implements ContainerRequestFilter {
    @Inject
    private SignedIn signedIn;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean reader = signedIn.findActor()
                .orElseThrow(() -> new Refusal(Problem.closed(false)))
                .may(Permission.READ);
        if (!reader) {
            throw new Refusal(Problem.notPermitted(Permission.READ));
        }
    }
}
