package uk.org.waymark.position.cycle;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.SignedOff;

/**
 * How far a lead stands by what is reported of a measure for a period.
 *
 * @param signed the latest sign-off
 * @param since what was recorded of the measure after it, in the order recorded; a sign-off covers what stood before it
 */
public record SignOff(Optional<Entry<SignedOff>> signed, List<Entry<OfMeasure>> since) {
    public SignOff {
        since = List.copyOf(since);
    }

    /** Whether everything reported is signed off. */
    public boolean stands() {
        return signed.isPresent() && since.isEmpty();
    }

    /** Whether it was signed off and then something was changed, so that it has to be signed off anew. */
    public boolean isChangedSince() {
        return signed.isPresent() && !since.isEmpty();
    }
}
