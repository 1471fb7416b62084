package uk.org.waymark.ledger.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.checking.PastFigure;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** What stands in the ledger, found by what it is about; each measure is indexed at the first question about it. */
final class Standing {
    /** The kinds of thing of which the latest that was said stands. */
    enum Kind {
        FIGURE,
        FORECAST,
        COMMENTARY,
        EVIDENCE
    }

    private record Slot(Kind kind, Subject subject) {}

    private record Series(IndicatorCode code, Optional<String> part) {}

    private static final Known EVER = new Known(Instant.MAX, "ever");

    private final Entries entries;
    private final Set<IndicatorCode> indexed = new HashSet<>();
    private final Map<Slot, List<Entry<OfMeasure>>> bySlot = new HashMap<>();
    private final Map<Series, Set<ReportingPeriod>> periods = new HashMap<>();

    Standing(Entries entries) {
        this.entries = entries;
    }

    /** What was last said of something as known at a moment. */
    Optional<Entry<OfMeasure>> latest(Kind kind, Subject subject, Known known) {
        List<Entry<OfMeasure>> said = all(kind, subject);
        for (int i = said.size() - 1; i >= 0; i--) {
            if (said.get(i).isKnownAt(known)) {
                return Optional.of(said.get(i));
            }
        }
        return Optional.empty();
    }

    /** Everything said of something, earliest known first. */
    List<Entry<OfMeasure>> all(Kind kind, Subject subject) {
        index(subject.code());
        return Collections.unmodifiableList(bySlot.getOrDefault(new Slot(kind, subject), List.of()));
    }

    /** The figures that stand for a measure or part, as known at a moment. */
    List<PastFigure> figures(IndicatorCode code, Optional<String> part, Known known) {
        index(code);
        List<PastFigure> figures = new ArrayList<>();
        for (ReportingPeriod period : periods.getOrDefault(new Series(code, part), Set.of())) {
            latest(Kind.FIGURE, new Subject(code, part, period), known)
                    .filter(entry -> entry.statement() instanceof Outturn)
                    .map(entry -> new PastFigure(period, ((Outturn) entry.statement()).figure()))
                    .ifPresent(figures::add);
        }
        return figures;
    }

    /** Lays another entry over what stands. Most are known later than all before them and need no sorting. */
    void add(Entry<OfMeasure> entry) {
        index(entry.statement().code());
        if (put(entry)) {
            List<Entry<OfMeasure>> said = bySlot.get(slot(entry.statement()).orElseThrow());
            int last = said.size() - 1;
            if (last > 0 && Entry.BY_KNOWN.compare(said.get(last - 1), entry) > 0) {
                said.sort(Entry.BY_KNOWN);
            }
        }
    }

    private void index(IndicatorCode code) {
        if (indexed.add(code)) {
            entries.about(code, OfMeasure.class, EVER).forEach(this::put);
        }
    }

    private boolean put(Entry<OfMeasure> entry) {
        Optional<Slot> slot = slot(entry.statement());
        slot.ifPresent(its -> {
            bySlot.computeIfAbsent(its, any -> new ArrayList<>()).add(entry);
            if (its.kind() == Kind.FIGURE) {
                Subject subject = its.subject();
                periods.computeIfAbsent(new Series(subject.code(), subject.part()), any -> new HashSet<>())
                        .add(subject.period());
            }
        });
        return slot.isPresent();
    }

    private static Optional<Slot> slot(OfMeasure statement) {
        Subject whole = new Subject(statement.code(), Optional.empty(), statement.period());
        if (statement instanceof Outturn outturn) {
            return Optional.of(new Slot(Kind.FIGURE, new Subject(whole.code(), outturn.part(), whole.period())));
        }
        if (statement instanceof NotApplicable none) {
            return Optional.of(new Slot(Kind.FIGURE, new Subject(whole.code(), none.part(), whole.period())));
        }
        if (statement instanceof Forecast forecast) {
            return Optional.of(new Slot(Kind.FORECAST, new Subject(whole.code(), forecast.part(), whole.period())));
        }
        if (statement instanceof Commentary) {
            return Optional.of(new Slot(Kind.COMMENTARY, whole));
        }
        return statement instanceof Evidence ? Optional.of(new Slot(Kind.EVIDENCE, whole)) : Optional.empty();
    }
}
