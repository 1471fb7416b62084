package uk.org.waymark.ledger.audit;

import java.util.Optional;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.position.reporting.Statement;

/**
 * One thing that was done.
 *
 * @param kind the kind of entry or act, such as "outturn" or "signed_in"
 * @param about whom it was done to; nobody where it was done to figures
 * @param agreement the agreement it concerns
 * @param remit the themes an administrative act concerns
 * @param statement what an entry says; empty for an administrative act
 * @param detail what else an act says; empty for an entry
 * @param reason why an entry was made
 * @param source the document an entry was taken from
 */
public record Audited(
        AuditPlace place,
        Who by,
        String kind,
        Who about,
        Optional<String> agreement,
        Optional<Remit> remit,
        Optional<Statement> statement,
        String detail,
        Optional<String> reason,
        Optional<String> source) {}
