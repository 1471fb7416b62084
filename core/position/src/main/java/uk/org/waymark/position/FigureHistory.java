package uk.org.waymark.position;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.Predecessor;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Topic;

/**
 * Every outturn of a measure known at a moment up to a period, those by earlier codes that are no figures of it, and what
 * they rest on. It is read when asked for: it may be long, few look at it.
 */
public final class FigureHistory {
    private final Entries entries;
    private final Indicator indicator;
    private final ReportingPeriod last;
    private final Known known;

    FigureHistory(Entries entries, Indicator indicator, ReportingPeriod last, Known known) {
        this.entries = entries;
        this.indicator = indicator;
        this.last = last;
        this.known = known;
    }

    /** The codes whose figures are shown as those of a measure: its own, and former ones that are not comparable. */
    static List<IndicatorCode> codes(Indicator indicator) {
        return Stream.concat(
                        Stream.of(indicator.code()),
                        indicator.predecessors().stream()
                                .filter(former -> !former.comparable())
                                .map(Predecessor::code))
                .toList();
    }

    /** Superseded ones included, earliest known first. */
    public List<OutturnEntry> figures() {
        return outturns().map(this::figure).toList();
    }

    /** When figures of a period were known, earliest first. */
    public List<Instant> knownFor(ReportingPeriod period) {
        return codes(indicator).stream()
                .flatMap(code -> entries.about(code, period, Topic.OUTTURN, Outturn.class, known))
                .filter(this::isShown)
                .map(Entry::knownFrom)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The latest of them, the one known last first.
     *
     * @param most how many at most
     */
    public Latest latest(int most) {
        List<Entry<Outturn>> all = outturns().toList();
        List<OutturnEntry> latest = new ArrayList<>(all.subList(Math.max(0, all.size() - most), all.size()).stream()
                .map(this::figure)
                .toList());
        Collections.reverse(latest);
        return new Latest(latest, all.size());
    }

    /** Some figures, and of how many. */
    public record Latest(List<OutturnEntry> figures, int of) {
        public Latest {
            figures = List.copyOf(figures);
        }
    }

    /** The figure that another one corrected: of what was known before it of its subject, the last that differs. */
    public Optional<Entry<Outturn>> before(Entry<Outturn> figure) {
        Outturn corrected = figure.statement();
        return entries.about(corrected.code(), corrected.period(), Topic.OUTTURN, Outturn.class, known)
                .filter(earlier -> earlier.statement().subject().equals(corrected.subject()))
                .filter(this::isShown)
                .filter(earlier -> Entry.BY_KNOWN.compare(earlier, figure) < 0)
                .filter(earlier ->
                        !earlier.statement().figure().equals(figure.statement().figure()))
                .reduce((one, later) -> later);
    }

    private OutturnEntry figure(Entry<Outturn> entry) {
        Standing standing = new Standing(entries, known);
        return new OutturnEntry(
                entry, standing.outturn(entry.statement().subject()).equals(Optional.of(entry)));
    }

    public boolean isEmpty() {
        return outturns().findAny().isEmpty();
    }

    /** What they rest on, the latest period first, and of one period the piece added last. The public has none. */
    public List<Entry<Evidence>> evidence() {
        return told(Topic.EVIDENCE, Evidence.class)
                .sorted(Comparator.<Entry<Evidence>, ReportingPeriod>comparing(
                                entry -> entry.statement().period())
                        .thenComparing(Entry.BY_KNOWN)
                        .reversed())
                .toList();
    }

    /** The figure that stands for each month or term of which outturns are made, of the measure or a part of it. */
    public NavigableMap<CollectionPeriod, Entry<Instalment>> instalments(Optional<String> part) {
        return new Standing(entries, known).instalments(indicator.code(), part);
    }

    /** The figure of a period by group, as far as the measure is broken down and anything is reported so. */
    public List<BreakdownReading> breakdowns(ReportingPeriod period) {
        return BreakdownReading.of(indicator, period, new Standing(entries, known)).stream()
                .filter(reading -> reading.answered() > 0)
                .toList();
    }

    /** Of those that lack months only what stands: each month would else add a figure that soon is none. */
    private Stream<Entry<Outturn>> outturns() {
        return told(Topic.OUTTURN, Outturn.class).filter(this::isShown);
    }

    private boolean isShown(Entry<Outturn> entry) {
        return entry.statement().isComplete() || figure(entry).stands();
    }

    private <S extends OfMeasure> Stream<Entry<S>> told(Topic topic, Class<S> kind) {
        return codes(indicator).stream()
                .flatMap(code -> entries.about(code, topic, kind, known))
                .sorted(Entry.BY_KNOWN)
                .filter(entry -> entry.statement().period().compareTo(last) <= 0);
    }
}
