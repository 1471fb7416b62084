package uk.org.waymark.ledger.snapshot;

import java.time.LocalDate;
import uk.org.waymark.contract.period.Known;

/** A question about what will be known, which nobody can answer; the caller's fault. */
public final class FutureKnown extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    FutureKnown(Known known, LocalDate today) {
        super("\"" + known + "\" lies in the future; today is " + today + ". Ask as known on that day or before");
    }
}
