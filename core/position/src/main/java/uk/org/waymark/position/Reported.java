package uk.org.waymark.position;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** What was last said about a measure's figures, period by period; read from the entries once for each part. */
final class Reported {
    private final Indicator indicator;
    private final Entries entries;
    private final Known known;
    private final Map<Optional<String>, SortedMap<ReportingPeriod, Entry<OfMeasure>>> byPart = new HashMap<>();

    Reported(Indicator indicator, Entries entries, Known known) {
        this.indicator = indicator;
        this.entries = entries;
        this.known = known;
    }

    /**
     * The latest outturn reported up to the period that may still be shown for it. A period said to have no figure shows
     * none, not even an earlier one.
     */
    Optional<Entry<Outturn>> standing(Optional<String> part, ReportingPeriod period) {
        if (latest(part).containsKey(period)) {
            return own(part, period);
        }
        return latest(part).headMap(period).values().stream()
                .filter(entry ->
                        indicator.collection().stillStands(entry.statement().period(), period))
                .flatMap(entry -> outturn(entry).stream())
                .reduce((earlier, later) -> later);
    }

    /** The outturn reported for the period itself. */
    Optional<Entry<Outturn>> own(Optional<String> part, ReportingPeriod period) {
        return Optional.ofNullable(latest(part).get(period)).flatMap(Reported::outturn);
    }

    /** Whether it was said, and still stands, that the period has no figure. */
    boolean isNotApplicable(Optional<String> part, ReportingPeriod period) {
        return Optional.ofNullable(latest(part).get(period))
                .filter(entry -> entry.statement() instanceof NotApplicable)
                .isPresent();
    }

    /** The forecast of the year made last up to the period that may still be shown for it. */
    Optional<Entry<Forecast>> forecast(Optional<String> part, ReportingPeriod period) {
        return entries.about(indicator.code(), Forecast.class, known)
                .filter(entry -> entry.statement().part().equals(part)
                        && entry.statement().period().year().equals(period.year())
                        && indicator.collection().stillStands(entry.statement().period(), period))
                .max(Comparator.<Entry<Forecast>, ReportingPeriod>comparing(
                                entry -> entry.statement().period())
                        .thenComparing(Entry.BY_KNOWN));
    }

    private SortedMap<ReportingPeriod, Entry<OfMeasure>> latest(Optional<String> part) {
        return byPart.computeIfAbsent(part, this::read);
    }

    private SortedMap<ReportingPeriod, Entry<OfMeasure>> read(Optional<String> part) {
        SortedMap<ReportingPeriod, Entry<OfMeasure>> latest = new TreeMap<>();
        entries.about(indicator.code(), OfMeasure.class, known)
                .filter(entry -> isFigureOf(part, entry.statement()))
                .forEach(entry -> latest.put(entry.statement().period(), entry));
        return latest;
    }

    /** That the whole measure does not apply is said of each of its parts. */
    private static boolean isFigureOf(Optional<String> part, OfMeasure statement) {
        if (statement instanceof NotApplicable none) {
            return none.part().isEmpty() || none.part().equals(part);
        }
        return statement instanceof Outturn outturn && outturn.part().equals(part);
    }

    @SuppressWarnings("unchecked") // the statement's class has been looked at
    private static Optional<Entry<Outturn>> outturn(Entry<?> entry) {
        return entry.statement() instanceof Outturn ? Optional.of((Entry<Outturn>) entry) : Optional.empty();
    }
}
