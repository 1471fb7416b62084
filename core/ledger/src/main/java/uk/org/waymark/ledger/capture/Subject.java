package uk.org.waymark.ledger.capture;

import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * What a figure is of.
 *
 * @param part empty for the whole measure
 */
public record Subject(IndicatorCode code, Optional<String> part, ReportingPeriod period) {
    /** The measure itself for the same period, which commentary and evidence are about. */
    public Subject whole() {
        return new Subject(code, Optional.empty(), period);
    }

    @Override
    public String toString() {
        return code + part.map(id -> " " + id).orElse("") + " at " + period;
    }
}
