package uk.org.waymark.ledger.standing;

import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * What a figure is about.
 *
 * @param part empty for the whole measure
 */
public record Subject(IndicatorCode code, Optional<String> part, ReportingPeriod period) {
    /** The whole measure, which commentary and evidence are about. */
    public Subject whole() {
        return new Subject(code, Optional.empty(), period);
    }

    public Subject in(ReportingPeriod other) {
        return new Subject(code, part, other);
    }
}
