package uk.org.waymark.ledger.capture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.reporting.Subject;

/** The readings that would be shown with the proposals recorded, each worked out once. */
final class Results {
    private final Desk desk;
    private final Positions positions;
    private final Map<Subject, Optional<Reading>> readings = new HashMap<>();

    Results(Desk desk, Positions positions) {
        this.desk = desk;
        this.positions = positions;
    }

    Optional<Reading> of(Subject subject) {
        return readings.computeIfAbsent(
                subject, its -> positions.reading(its.code(), its.part(), its.period(), desk.known(Optional.empty())));
    }
}
