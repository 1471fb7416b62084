package uk.org.waymark.web.permission;

import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.permission.Remit;

/** What an officer or a theme lead answers for, by the titles of themes or the name of the partner. */
public final class RemitTitles {
    private RemitTitles() {}

    /** The titles; of an agreement that is not there any more, the ids. */
    public static String of(Remit remit, Agreements agreements) {
        return agreements
                .findAgreement(remit.agreement())
                .map(agreement -> remit.titles(agreement, agreements.themesOf(agreement.id())))
                .orElseGet(remit::words);
    }
}
