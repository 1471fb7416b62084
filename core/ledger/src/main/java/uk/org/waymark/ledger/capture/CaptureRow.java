package uk.org.waymark.ledger.capture;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.TargetInForce;
import uk.org.waymark.position.checking.PastFigure;
import uk.org.waymark.position.cycle.Entrance;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.projection.Projection;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Answer;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Subject;

/**
 * One measure, or one part of it, as it stands for a period.
 *
 * @param returned whether a figure is due, by when, and whether it is signed off; of the measure as a whole
 * @param standing the figure of this period, or that there is none, with who said so and when
 * @param commentary of the measure for this period
 * @param instalments the months or terms whose figures are entered with the period, in order, each with its figure
 *     where it has one; none of a measure that is entered for the period itself
 * @param breakdowns the figure of the measure for this period by group, as far as it is reported so
 * @param previous the latest figures of earlier periods, the latest first
 * @param baseline where it started, where that is known
 * @param target what a figure of this period is judged by; of a part, its own
 * @param reading what the pages show for the period, which may be an earlier figure carried forward
 * @param entrance whether the reader may enter it now, and why or why not
 */
public record CaptureRow(
        Subject subject,
        Optional<Part> part,
        Stage stage,
        MeasureReturn returned,
        Optional<Entry<Answer>> standing,
        Optional<Entry<Forecast>> forecast,
        Optional<Entry<Commentary>> commentary,
        List<Entry<Evidence>> evidence,
        NavigableMap<CollectionPeriod, Optional<Entry<Instalment>>> instalments,
        List<BreakdownReading> breakdowns,
        List<PastFigure> previous,
        Optional<Figure> baseline,
        Optional<TargetInForce> target,
        Reading reading,
        Projection projection,
        Entrance entrance) {
    /** How far its figure has come. */
    public enum Stage {
        DONE,
        OVERDUE,
        DUE,
        NOT_DUE
    }

    public CaptureRow {
        evidence = List.copyOf(evidence);
        instalments = Collections.unmodifiableNavigableMap(new TreeMap<>(instalments));
        breakdowns = List.copyOf(breakdowns);
        previous = List.copyOf(previous);
    }

    public Indicator indicator() {
        return returned.measure().indicator();
    }

    public Measurement measurement() {
        return indicator().reportedMeasurement();
    }

    /** The figure of this period, where there is one. */
    public Optional<Outturn> outturn() {
        return standing.map(Entry::statement).flatMap(Answer::outturn);
    }

    /** That there is no figure for this period and why, where that was said. */
    public Optional<NoFigure> noFigure() {
        return standing.flatMap(entry -> entry.as(NoFigure.class)).map(Entry::statement);
    }

    public boolean isProvisional() {
        return outturn().filter(Outturn::provisional).isPresent();
    }
}
