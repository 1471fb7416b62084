package uk.org.waymark.ledger.capture;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.capture.CaptureRow.Stage;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.checking.PastFigure;
import uk.org.waymark.position.cycle.Entrance;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.projection.Projections;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Answer;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Subject;

/** Reads the rows of one sheet. */
final class RowReader {
    private static final int PREVIOUS_SHOWN = 4;

    private final Scope scope;
    private final Desk desk;
    private final PeriodState state;
    private final Positions positions;
    private final Standing standing;
    private final Gate gate;
    private final Known known;

    RowReader(Scope scope, Desk desk, PeriodState state, Positions positions, Entries entries, Known known) {
        this.scope = scope;
        this.desk = desk;
        this.state = state;
        this.positions = positions;
        this.gate = new Gate(desk, entries);
        this.known = known;
        this.standing = new Standing(entries, known);
    }

    /** The row of a measure, or those of its parts. */
    Stream<CaptureRow> rows(MeasureReturn returned) {
        MeasurePosition measure = returned.measure();
        if (measure.indicator().parts().isEmpty()) {
            return Stream.of(row(returned, Optional.empty(), measure.whole()));
        }
        return measure.indicator().parts().stream()
                .map(part -> row(
                        returned,
                        Optional.of(part),
                        measure.parts().stream()
                                .filter(reading -> reading.part().equals(Optional.of(part.id())))
                                .findFirst()
                                .orElseThrow()));
    }

    private CaptureRow row(MeasureReturn returned, Optional<Part> part, Reading reading) {
        Indicator indicator = returned.measure().indicator();
        Subject subject = new Subject(indicator.code(), part.map(Part::id), reading.period());
        Optional<Entry<Answer>> answer = standing.answer(subject);
        List<PastFigure> figures = PastFigure.of(standing, subject);
        Terms terms = indicator
                .termsInForce(subject.period(), known)
                .orElse(returned.measure().terms());
        return new CaptureRow(
                subject,
                part,
                stage(answer.filter(entry -> entry.statement().isComplete()).isPresent(), returned),
                returned,
                answer,
                standing.forecast(subject),
                standing.commentary(subject),
                standing.evidence(subject),
                instalments(indicator, subject),
                BreakdownReading.of(indicator, subject.period(), standing),
                previous(figures, subject.period()),
                terms.baseline()
                        .flatMap(dated -> dated.value().figure())
                        .flatMap(figure -> figure.ofPart(subject.part())),
                positions
                        .targetInForce(indicator.code(), subject.period(), known)
                        .map(target -> target.ofPart(subject.part())),
                reading,
                Projections.toYearEnd(indicator, terms, subject.part(), subject.period(), figures),
                entrance(subject));
    }

    private NavigableMap<CollectionPeriod, Optional<Entry<Instalment>>> instalments(
            Indicator indicator, Subject subject) {
        NavigableMap<CollectionPeriod, Entry<Instalment>> known = standing.instalments(subject);
        NavigableMap<CollectionPeriod, Optional<Entry<Instalment>>> instalments = new TreeMap<>();
        indicator.collection().rollUp().ifPresent(rollUp -> rollUp.enteredWith(subject.period())
                .forEach(when -> instalments.put(when, Optional.ofNullable(known.get(when)))));
        return instalments;
    }

    private Stage stage(boolean answered, MeasureReturn returned) {
        if (answered) {
            return Stage.DONE;
        }
        if (!returned.isDue()) {
            return Stage.NOT_DUE;
        }
        boolean late = state.due().filter(due -> due.isBefore(desk.today())).isPresent();
        return late ? Stage.OVERDUE : Stage.DUE;
    }

    private static List<PastFigure> previous(List<PastFigure> figures, ReportingPeriod period) {
        return figures.stream()
                .filter(past -> past.period().compareTo(period) < 0)
                .sorted(Comparator.comparing(PastFigure::period).reversed())
                .limit(PREVIOUS_SHOWN)
                .toList();
    }

    private Entrance entrance(Subject subject) {
        return desk.actor().may(Permission.ENTER_FIGURES, scope)
                ? gate.entrance(subject)
                : new Entrance(false, "Figures of this theme are entered by its officers.");
    }
}
