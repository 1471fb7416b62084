package uk.org.waymark.position.reporting;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * What a statement is about: a measure, or one part of it, for a period.
 *
 * @param part empty for the whole measure
 */
public record Subject(IndicatorCode code, Optional<String> part, ReportingPeriod period) {

    /** Whatever is reported of a measure for a period: the measure itself, or each of its parts. */
    public static List<Subject> of(Indicator indicator, ReportingPeriod period) {
        Subject whole = new Subject(indicator.code(), Optional.empty(), period);
        return indicator.parts().isEmpty()
                ? List.of(whole)
                : indicator.parts().stream()
                        .map(part -> new Subject(indicator.code(), Optional.of(part.id()), period))
                        .toList();
    }

    /** The measure itself for the same period, which commentary and evidence are about. */
    public Subject whole() {
        return new Subject(code, Optional.empty(), period);
    }

    /** The same measure or part at another period. */
    public Subject at(ReportingPeriod other) {
        return new Subject(code, part, other);
    }

    /** Whether what is said about this is said about another subject too: the whole covers its parts. */
    public boolean covers(Subject other) {
        return equals(other) || equals(other.whole());
    }

    @Override
    public String toString() {
        return code + part.map(id -> " " + id).orElse("") + " at " + period;
    }
}
