package uk.org.waymark.web.rest.outturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.web.lens.AddressReader;

/** The agreement that an address names, or the default one where it names none. */
@ApplicationScoped
public class AddressedAgreement {
    @Inject
    private Agreements agreements;

    Agreement of(Optional<String> named) {
        return named.map(id -> AddressReader.agreement(id, agreements.all()))
                .orElseGet(() -> agreements.findDefaultAgreement().orElseThrow(AddressReader::noAgreement));
    }

    List<String> themes(Agreement agreement) {
        return agreements.themesOf(agreement.id()).stream().map(Theme::id).toList();
    }
}
