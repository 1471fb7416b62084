package uk.org.waymark.ledger.sample.invention;

import java.time.LocalDate;
import java.util.List;
import uk.org.waymark.contract.period.ReportingPeriod;

/** A line of {@code cycle.csv}. What is blank says nothing. */
record CycleLine(
        String act, ReportingPeriod period, String due, String theme, String code, LocalDate knownFrom, String reason) {
    static final List<String> HEADINGS = List.of("act", "period", "due", "theme", "code", "known from", "reason");

    CycleLine due(LocalDate day) {
        return new CycleLine(act, period, day.toString(), theme, code, knownFrom, reason);
    }

    CycleLine ofTheme(String id) {
        return new CycleLine(act, period, due, id, code, knownFrom, reason);
    }

    CycleLine ofMeasure(String measure) {
        return new CycleLine(act, period, due, theme, measure, knownFrom, reason);
    }

    List<String> values() {
        return List.of(act, period.toString(), due, theme, code, knownFrom.toString(), reason);
    }
}
