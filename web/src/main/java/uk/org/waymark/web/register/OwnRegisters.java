package uk.org.waymark.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.register.Keeper;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;

/** The part of the registers that a reader keeps. */
@RequestScoped
public class OwnRegisters {
    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    /** Whether the reader may keep what concerns a part of the agreement. */
    boolean mayKeep(Permission permission, Bearing bearing) {
        return signedIn.findActor()
                .filter(actor -> new Keeper(lens.snapshot(), actor, permission).mayKeep(bearing))
                .isPresent();
    }
}
