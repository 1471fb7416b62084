package uk.org.waymark.ledger.audit;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Scope;

/**
 * Which acts are asked for; what is empty does not narrow them.
 *
 * @param from the first day, in London, on which they were recorded
 * @param to the last such day
 * @param person who did it, or whom it was done to
 * @param kind the kind of entry or act, such as "outturn" or "signed_in"
 * @param agreement the agreement it concerns
 * @param theme the theme it concerns
 * @param measure the measure it concerns
 */
public record AuditFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Account> person,
        Optional<String> kind,
        Optional<String> agreement,
        Optional<Scope> theme,
        Optional<IndicatorCode> measure) {
    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
