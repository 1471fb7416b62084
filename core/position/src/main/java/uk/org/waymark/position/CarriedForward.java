package uk.org.waymark.position;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Subject;

/** What is shown for a period of a measure: what was reported last, no longer ago than its frequency and lag allow. */
record CarriedForward(Indicator indicator) {

    /** The latest up to a subject's period, of what {@code own} finds for each period by itself. */
    <S extends Statement> Optional<Entry<S>> latest(Subject subject, Function<Subject, Optional<Entry<S>>> own) {
        return Stream.iterate(subject.period(), ReportingPeriod::previous)
                .takeWhile(earlier -> indicator.collection().stillStands(earlier, subject.period()))
                .flatMap(earlier -> own.apply(subject.at(earlier)).stream())
                .findFirst();
    }
}
