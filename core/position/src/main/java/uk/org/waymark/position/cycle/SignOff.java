package uk.org.waymark.position.cycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.SentBack;
import uk.org.waymark.position.reporting.Statement.SignedOff;

/**
 * A lead's decision about what is reported of a measure for a period, and what came after it.
 *
 * @param signed the latest sign-off
 * @param since what was recorded of the measure after it, in the order recorded; a sign-off covers what stood before it
 * @param sentBack the latest return of the measure to its officers after that sign-off
 * @param answered whether the officers have recorded something of the measure since it was returned to them
 */
public record SignOff(
        Optional<Entry<SignedOff>> signed,
        List<Entry<OfMeasure>> since,
        Optional<Entry<SentBack>> sentBack,
        boolean answered) {
    public SignOff {
        since = List.copyOf(since);
    }

    /** Whether everything reported is signed off. */
    public boolean stands() {
        return signed.isPresent() && since.isEmpty() && sentBack.isEmpty();
    }

    /** Whether it was signed off and then something was changed, so that it has to be signed off anew. */
    public boolean isChangedSince() {
        return signed.isPresent() && !since.isEmpty();
    }

    /** Whether it was returned to the officers, who have not answered. */
    public boolean isWithOfficers() {
        return sentBack.isPresent() && !answered;
    }

    /** The place in the chain of the latest change to the return or to the lead's decision; 0 before any. */
    public long latest() {
        return Stream.of(signed.stream(), since.stream(), sentBack.stream())
                .flatMap(entries -> entries)
                .mapToLong(Entry::sequence)
                .max()
                .orElse(0);
    }
}
