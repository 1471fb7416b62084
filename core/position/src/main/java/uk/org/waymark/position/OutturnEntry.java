package uk.org.waymark.position;

import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;

/**
 * An outturn in a measure's history.
 *
 * @param stands whether it is the figure of its subject; not where a later statement took its place or withdrew it
 */
public record OutturnEntry(Entry<Outturn> entry, boolean stands) {
    public Outturn outturn() {
        return entry.statement();
    }

    /** The code it was told by, where the measure had another then and the figure is none of its own. */
    public Optional<IndicatorCode> formerCode(MeasurePosition measure) {
        return Optional.of(outturn().code()).filter(code -> !code.equals(measure.code()));
    }
}
