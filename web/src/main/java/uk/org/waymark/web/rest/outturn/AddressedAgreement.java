package uk.org.waymark.web.rest.outturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.NoSuchElementException;
import java.util.Optional;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.Refusal;

/** The agreement that an address names, or the default one where it names none. */
@ApplicationScoped
public class AddressedAgreement {
    @Inject
    private Agreements agreements;

    String id(Optional<String> named) {
        try {
            return named.map(agreements::agreement)
                    .orElseGet(agreements::defaultAgreement)
                    .id();
        } catch (NoSuchElementException missing) {
            throw new Refusal(Problem.notFound("agreement", missing.getMessage() + "."));
        }
    }
}
