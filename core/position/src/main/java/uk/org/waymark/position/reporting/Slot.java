package uk.org.waymark.position.reporting;

import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;

/** What entries of one measure are kept by. */
record Slot(Topic topic, Optional<String> part, ReportingPeriod period) {
    Slot(Topic topic, Subject subject) {
        this(topic, subject.part(), subject.period());
    }
}
