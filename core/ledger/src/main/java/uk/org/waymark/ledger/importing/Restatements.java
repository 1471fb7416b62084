package uk.org.waymark.ledger.importing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** Finds outturns that replace another figure for the same period, which needs a reason. */
final class Restatements {
    private record Subject(IndicatorCode code, Optional<String> part, ReportingPeriod period) {
        static Subject of(Outturn outturn) {
            return new Subject(outturn.code(), outturn.part(), outturn.period());
        }
    }

    private static final Known EVER = new Known(Instant.MAX, "ever");

    private final Map<Subject, Figure> standing = new HashMap<>();

    Restatements(Entries entries) {
        entries.codes().stream()
                .flatMap(code -> entries.about(code, Outturn.class, EVER))
                .map(Entry::statement)
                .forEach(outturn -> standing.put(Subject.of(outturn), outturn.figure()));
    }

    /** Adds a fault to the row of every restatement without a reason. */
    void check(List<Located> entries, Instant now) {
        entries.stream()
                .sorted(Comparator.comparing(
                        located -> located.entry().knownFrom().orElse(now)))
                .filter(located -> located.entry().statement() instanceof Outturn)
                .forEach(this::check);
    }

    private void check(Located located) {
        Outturn outturn = (Outturn) located.entry().statement();
        Figure before = standing.put(Subject.of(outturn), outturn.figure());
        if (before != null
                && !before.equals(outturn.figure())
                && located.entry().reason().isEmpty()) {
            located.row()
                    .fault(
                            "reason",
                            "it restates " + outturn.code() + " at " + outturn.period() + " from " + before.text()
                                    + " to " + outturn.figure().text() + " without saying why",
                            "Say why the figure changed");
        }
    }
}
