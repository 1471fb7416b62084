package uk.org.waymark.ledger.entry;

import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.BoundedCache;
import uk.org.waymark.position.reporting.Statement.OfMeasure;

/** A statement in the columns of the ledger, without who said it and when. */
record Columns(String subject, Optional<String> part, Optional<String> period, Body body) {
    // Many entries are about one measure or period: read once, they are one object for all of them.
    private static final BoundedCache<String, IndicatorCode> MEASURES = new BoundedCache<>(10_000);
    private static final BoundedCache<String, ReportingPeriod> PERIODS = new BoundedCache<>(1_000);

    static Columns of(String subject, Body body) {
        return new Columns(subject, Optional.empty(), Optional.empty(), body);
    }

    /** The columns of a statement about a measure. */
    static Columns of(OfMeasure statement, Body body) {
        return new Columns(
                statement.code().text(),
                statement.part(),
                Optional.of(statement.period().code()),
                body);
    }

    /** A text that the body must have. */
    String text(String name) {
        return body.text(name);
    }

    String requiredPart() {
        return part.orElseThrow(() -> new IllegalStateException("The entry about " + subject + " has no part"));
    }

    IndicatorCode measure() {
        return MEASURES.get(subject, () -> IndicatorCode.of(subject));
    }

    ReportingPeriod reportingPeriod() {
        String code =
                period.orElseThrow(() -> new IllegalStateException("The entry about " + subject + " has no period"));
        return PERIODS.get(code, () -> ReportingPeriod.parse(code));
    }
}
