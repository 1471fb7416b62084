package uk.org.waymark.ledger.capture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.cycle.Cycle;
import uk.org.waymark.position.cycle.Entrance;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Subject;

/** Whether figures may be entered: while the period is open, by an exception, or from an archive. */
final class Gate {
    private final Desk desk;
    private final Entries standing;
    private final Map<Subject, Entrance> entrances = new HashMap<>();

    Gate(Desk desk, Entries standing) {
        this.desk = desk;
        this.standing = standing;
    }

    /** Why a proposal may not be entered now; empty when it may. */
    Optional<Finding> refusal(Proposal proposal) {
        if (proposal.grounds().isArchive()) {
            return archiveRefusal(proposal);
        }
        Entrance entrance = entrance(proposal.subject().whole());
        return entrance.allowed()
                ? Optional.empty()
                : Optional.of(Finding.error(Field.PERIOD, entrance.why(), "Nothing was recorded."));
    }

    private Optional<Finding> archiveRefusal(Proposal proposal) {
        if (!desk.actor().may(Permission.IMPORT_ARCHIVE)) {
            return Optional.of(Finding.error(
                    Field.KNOWN_FROM,
                    "Only the performance team enters figures as known from an earlier day.",
                    "Leave the date blank for what is reported now."));
        }
        return proposal.grounds()
                .knownFrom()
                .filter(moment -> moment.isAfter(desk.now()))
                .map(moment -> Finding.error(
                        Field.KNOWN_FROM, "Its document is not known yet.", "Write the day it became known."));
    }

    Entrance entrance(Subject measure) {
        return entrances.computeIfAbsent(
                measure.whole(), its -> new Cycle(standing, its.period(), desk.known(Optional.empty()))
                        .mayEnter(its.code(), desk.actor().account().id(), desk.today()));
    }
}
