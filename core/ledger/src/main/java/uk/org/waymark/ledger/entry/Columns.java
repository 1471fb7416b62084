package uk.org.waymark.ledger.entry;

import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;

/** A statement in the columns of the ledger, without who said it and when. */
record Columns(String subject, Optional<String> part, Optional<String> period, Body body) {
    static Columns of(String subject, Body body) {
        return new Columns(subject, Optional.empty(), Optional.empty(), body);
    }

    String requiredPart() {
        return part.orElseThrow(() -> new IllegalStateException("The entry about " + subject + " has no part"));
    }

    IndicatorCode measure() {
        return IndicatorCode.of(subject);
    }

    ReportingPeriod reportingPeriod() {
        return ReportingPeriod.parse(
                period.orElseThrow(() -> new IllegalStateException("The entry about " + subject + " has no period")));
    }
}
