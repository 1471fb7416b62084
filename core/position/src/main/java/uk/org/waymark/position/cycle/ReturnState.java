package uk.org.waymark.position.cycle;

import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.Entry;

/** How far the return of one measure has come. In the order in which they are chased: what is missing first. */
public enum ReturnState {
    /** No figure yet, and the due date has not passed or was never set. */
    TO_COME,
    /** No figure, and the due date has passed. */
    LATE,
    /** Its lead returned it and its officers have not answered. */
    RETURNED,
    /** A figure, or the answer that there is none, that nobody has submitted yet. */
    ENTERED,
    /** Submitted to the lead, who has not decided. */
    SUBMITTED,
    SIGNED_OFF;

    /**
     * That of a measure of which a figure is asked for.
     *
     * @param submitted the latest submission of its theme; it holds for the measures that had a figure then
     * @param known the moment by which a due date has passed or has not
     */
    static ReturnState of(MeasureReturn measure, Optional<Entry<Submitted>> submitted, Known known) {
        if (!measure.isSupplied()) {
            return isPast(measure, known) ? LATE : TO_COME;
        }
        if (measure.isSignedOff()) {
            return SIGNED_OFF;
        }
        if (measure.isWithOfficers()) {
            return RETURNED;
        }
        return isCovered(measure, submitted) ? SUBMITTED : ENTERED;
    }

    private static boolean isPast(MeasureReturn measure, Known known) {
        return measure.due().filter(due -> known.includes(due.plusDays(1))).isPresent();
    }

    private static boolean isCovered(MeasureReturn measure, Optional<Entry<Submitted>> submitted) {
        return submitted
                .filter(entry -> measure.supplied()
                        .filter(when -> !when.isAfter(entry.knownFrom()))
                        .isPresent())
                .isPresent();
    }

    /** Whether a figure is still to come. */
    public boolean isMissing() {
        return this == TO_COME || this == LATE;
    }

    /** The form used in addresses and for words in pages, such as "to-come". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
