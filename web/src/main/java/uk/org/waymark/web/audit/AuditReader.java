package uk.org.waymark.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.audit.Audited;
import uk.org.waymark.position.SensitiveActions;
import uk.org.waymark.web.lens.ReaderSnapshots;
import uk.org.waymark.web.permission.RemitTitles;

/** Puts acts into words for the one who asks, who may not see the sensitive actions of every theme. */
@RequestScoped
public class AuditReader {
    @Inject
    private Agreements agreements;

    @Inject
    private ReaderSnapshots snapshots;

    private final Map<String, SensitiveActions> hidden = new HashMap<>();

    AuditLine line(Audited act) {
        return AuditLine.of(
                act,
                act.agreement().map(this::hiddenIn).orElse(SensitiveActions.NONE),
                remit -> RemitTitles.of(remit, agreements));
    }

    /** Those of an agreement that is there still; of another one nothing is read any more. */
    private SensitiveActions hiddenIn(String agreement) {
        return hidden.computeIfAbsent(agreement, id -> agreements
                .findAgreement(id)
                .map(there -> snapshots.of(there.id()).hidden())
                .orElse(SensitiveActions.NONE));
    }
}
