package uk.org.waymark.position.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Statement.OfMeasure;

/** All entries of an agreement, ordered by when they were known and indexed by what they are about. Immutable. */
public final class Entries {
    private final Map<IndicatorCode, List<Entry<?>>> byMeasure = new HashMap<>();
    private final List<Entry<?>> others = new ArrayList<>();

    public Entries(List<Entry<?>> entries) {
        entries.stream().sorted(Entry.BY_KNOWN).forEach(entry -> {
            if (entry.statement() instanceof OfMeasure statement) {
                byMeasure
                        .computeIfAbsent(statement.code(), code -> new ArrayList<>())
                        .add(entry);
            } else {
                others.add(entry);
            }
        });
    }

    /** These and more; lists that nothing is added to are shared, so that adding a few is cheap. */
    public Entries with(List<Entry<?>> more) {
        Entries added = new Entries(more);
        Entries all = new Entries(List.of());
        all.byMeasure.putAll(byMeasure);
        added.byMeasure.forEach((code, news) -> all.byMeasure.merge(code, news, Entries::merged));
        all.others.addAll(merged(others, added.others));
        return all;
    }

    private static List<Entry<?>> merged(List<Entry<?>> one, List<Entry<?>> other) {
        List<Entry<?>> both = new ArrayList<>(one);
        both.addAll(other);
        both.sort(Entry.BY_KNOWN);
        return both;
    }

    /** The measures that anything was ever said about, declared or not. */
    public Set<IndicatorCode> codes() {
        return new TreeSet<>(byMeasure.keySet());
    }

    /** Statements of one kind about a measure that were known at a moment, earliest known first. */
    public <S extends OfMeasure> Stream<Entry<S>> about(IndicatorCode code, Class<S> kind, Known known) {
        return known(byMeasure.getOrDefault(code, List.of()), kind, known);
    }

    /** Statements of one kind that are not about a measure, known at a moment, earliest known first. */
    public <S extends Statement> Stream<Entry<S>> of(Class<S> kind, Known known) {
        return known(others, kind, known);
    }

    /** Statements of one kind that are not about a measure, whenever they were known. */
    public <S extends Statement> Stream<Entry<S>> all(Class<S> kind) {
        return ofKind(others.stream(), kind);
    }

    /** The reporting periods that have an outturn as known at a moment. */
    public SortedSet<ReportingPeriod> periodsWithOutturns(Known known) {
        SortedSet<ReportingPeriod> periods = new TreeSet<>();
        byMeasure.keySet().forEach(code -> about(code, Statement.Outturn.class, known)
                .forEach(entry -> periods.add(entry.statement().period())));
        return periods;
    }

    private static <S extends Statement> Stream<Entry<S>> known(List<Entry<?>> entries, Class<S> kind, Known known) {
        return ofKind(entries.stream().filter(entry -> entry.isKnownAt(known)), kind);
    }

    @SuppressWarnings("unchecked") // the filter has looked at the statement's class
    private static <S extends Statement> Stream<Entry<S>> ofKind(Stream<Entry<?>> entries, Class<S> kind) {
        return entries.filter(entry -> kind.isInstance(entry.statement())).map(entry -> (Entry<S>) entry);
    }
}
