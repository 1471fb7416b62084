package uk.org.waymark.position.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.OfGroup;
import uk.org.waymark.position.reporting.Statement.Overruled;

/**
 * The groups of a measure that the public is not shown, by period: those too small to show and those by which they could
 * be worked out. Where the figure of the whole is too small to show, nothing of its groups is.
 *
 * @param hidden the groups whose figures are hidden, of each period that has some
 * @param wholes the periods whose whole is too small to show
 */
record HiddenGroups(Map<ReportingPeriod, Set<String>> hidden, Set<ReportingPeriod> wholes) {
    private static final HiddenGroups NONE = new HiddenGroups(Map.of(), Set.of());

    static HiddenGroups of(Entries entries, IndicatorCode code, Standing standing) {
        List<Entry<OfGroup>> said = entries.ofMeasure(code).entrySet().stream()
                .filter(slot -> slot.getKey().topic() == Topic.GROUP)
                .flatMap(slot -> slot.getValue().stream())
                .flatMap(entry -> entry.as(OfGroup.class).stream())
                .toList();
        if (said.isEmpty()) {
            return NONE;
        }
        Map<ReportingPeriod, Long> closed = closed(entries);
        Map<ReportingPeriod, Set<String>> hidden = new HashMap<>();
        said.stream()
                .collect(Collectors.groupingBy(entry ->
                        List.of(entry.statement().period(), entry.statement().by())))
                .values()
                .forEach(ofOne -> {
                    Subject whole = ofOne.get(0).statement().subject().whole();
                    Set<String> groups = new Concealment(known -> new Standing(entries, known)
                                    .outturn(whole)
                                    .map(entry -> entry.statement().figure()))
                            .of(ofOne, closed.getOrDefault(whole.period(), 0L));
                    hidden.merge(whole.period(), groups, HiddenGroups::both);
                });
        hidden.values().removeIf(Set::isEmpty);
        return new HiddenGroups(
                hidden,
                said.stream()
                        .map(entry -> entry.statement().subject().whole())
                        .filter(standing::isSuppressed)
                        .map(Subject::period)
                        .collect(Collectors.toSet()));
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new TreeSet<>();
        both.addAll(one);
        both.addAll(other);
        return both;
    }

    /** Of each period that was closed, the place in the chain at which it first was. */
    private static Map<ReportingPeriod, Long> closed(Entries entries) {
        Map<ReportingPeriod, Long> closed = new HashMap<>();
        entries.all(PeriodClosed.class)
                .forEach(entry -> closed.merge(entry.statement().period(), entry.sequence(), Math::min));
        return closed;
    }

    /** What the public is shown of the entries of a slot; the list itself where nothing is hidden. */
    List<Entry<?>> shown(Slot slot, List<Entry<?>> entries) {
        if (slot.topic() == Topic.OVERRULING && hides(slot.period())) {
            return entries.stream()
                    .filter(entry -> !(entry.statement() instanceof Overruled))
                    .toList();
        }
        if (slot.topic() != Topic.GROUP) {
            return entries;
        }
        if (wholes.contains(slot.period())) {
            return List.of();
        }
        boolean isHidden = hides(slot.period(), slot.part().orElseThrow());
        List<Entry<?>> shown = new ArrayList<>();
        entries.forEach(entry -> shown.add(entry.as(OfGroup.class)
                .filter(said -> isHidden || said.statement() instanceof GroupSuppressed)
                .<Entry<?>>map(said -> said.saying(said.statement().hidden()).withoutReason())
                .orElse(entry)));
        return shown.equals(entries) ? entries : shown;
    }

    boolean hides(ReportingPeriod period, String group) {
        return wholes.contains(period) || hidden.getOrDefault(period, Set.of()).contains(group);
    }

    private boolean hides(ReportingPeriod period) {
        return hidden.containsKey(period) || wholes.contains(period);
    }
}
