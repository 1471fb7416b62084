package uk.org.waymark.web.measures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.web.words.Words;

/** The next figure of each measure: the day by which it is due where its period is open, else the period. */
final class NextFigures {
    private final Position position;
    private final LocalDate today;
    private final Function<ReportingPeriod, PeriodState> states;
    private final Function<ReportingPeriod, Set<String>> supplied;
    private final Map<ReportingPeriod, Set<String>> known = new HashMap<>();

    /**
     * @param states of the periods
     * @param supplied the codes of the measures whose figure of an open period is in
     */
    NextFigures(
            Position position,
            LocalDate today,
            Function<ReportingPeriod, PeriodState> states,
            Function<ReportingPeriod, Set<String>> supplied) {
        this.position = position;
        this.today = today;
        this.states = states;
        this.supplied = supplied;
    }

    /** Those after a position, as a snapshot knows the periods. */
    static NextFigures after(Position position, Snapshot snapshot) {
        return new NextFigures(
                position, snapshot.today(), period -> snapshot.cycle(period).state(), period -> snapshot.returns(period)
                        .measures()
                        .filter(MeasureReturn::isSupplied)
                        .map(measure -> measure.measure().code().text())
                        .collect(Collectors.toSet()));
    }

    /**
     * A figure that is to come.
     *
     * @param words "15 May 2009", "late since 15 May 2009", "in, 2008/09 Q3" or "2008/09 Q4"
     * @param late whether it should be in
     * @param order of its period, for sorting
     */
    public record NextFigure(String words, boolean late, String order) {}

    /** The next of a measure; a period that was closed without its figure is left out. */
    NextFigure of(MeasurePosition measure) {
        for (ReportingPeriod period = position.period(); position.agreement().covers(period); period = period.next()) {
            PeriodState state = states.apply(period);
            boolean now = period.equals(position.period());
            if (measure.indicator().collection().isDueIn(period)
                    && !state.isClosed()
                    && (!now || (state.isOpen() && Criterion.isAwaited(measure, position)))) {
                return of(measure, period, state);
            }
        }
        return new NextFigure(Words.say("measure.none"), false, "");
    }

    private NextFigure of(MeasurePosition measure, ReportingPeriod period, PeriodState state) {
        String order = period.code();
        if (state.isOpen()
                && known.computeIfAbsent(period, supplied)
                        .contains(measure.code().text())) {
            return new NextFigure(Words.say("measures.due.in", period), false, order);
        }
        return state.due()
                .filter(any -> state.isOpen())
                .map(day -> new NextFigure(
                        day.isBefore(today) ? Words.say("measures.due.late", Words.date(day)) : Words.date(day),
                        day.isBefore(today),
                        order))
                .orElseGet(() -> new NextFigure(period.toString(), false, order));
    }
}
