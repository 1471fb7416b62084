package uk.org.waymark.web.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.org.waymark.ledger.account.ClientAddress;
import uk.org.waymark.ledger.audit.RecordedAct;
import uk.org.waymark.web.security.ForwardedHeaders;

/** A line in the log for each sign-in and each act of an administrator that is in the audit. */
@ApplicationScoped
public class ActLog {
    private static final System.Logger LOG = System.getLogger(ActLog.class.getName());

    @Inject
    private HttpServletRequest request;

    void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordedAct recorded) {
        LOG.log(System.Logger.Level.INFO, ActLine.of(recorded, client()));
    }

    /** Nobody has asked for what the product does by itself at start. */
    private Optional<ClientAddress> client() {
        try {
            return Optional.of(ForwardedHeaders.client(request));
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Optional.empty();
        }
    }
}
