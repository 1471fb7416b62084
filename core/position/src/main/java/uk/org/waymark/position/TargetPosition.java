package uk.org.waymark.position;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.OverallTarget;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;
import uk.org.waymark.position.reporting.PlanStatement.TargetStated;

/**
 * A target of a plan, as stated last, with the figures reported of it.
 *
 * @param declared whether the theme's file has it
 * @param log the figures, earliest known first
 */
public record TargetPosition(OverallTarget target, boolean declared, List<Entry<TargetProgress>> log) {
    public TargetPosition {
        log = List.copyOf(log);
    }

    /** Those of the file, in its order, and those added beside it, as they were added. */
    static List<TargetPosition> of(
            List<OverallTarget> declared, Stream<Entry<TargetStated>> stated, List<Entry<TargetProgress>> reported) {
        Map<String, OverallTarget> byId = new LinkedHashMap<>();
        declared.forEach(target -> byId.put(target.id(), target));
        stated.map(Entry::statement)
                .forEach(statement -> byId.put(statement.target().id(), statement.target()));
        return byId.values().stream()
                .map(target -> new TargetPosition(
                        target,
                        declared.stream().anyMatch(its -> its.id().equals(target.id())),
                        reported.stream()
                                .filter(entry -> entry.statement().target().equals(target.id()))
                                .toList()))
                .toList();
    }

    /** The figure for the latest day; of several for one day the one reported last. */
    public Optional<Entry<TargetProgress>> latest() {
        return log.stream()
                .max(Comparator.comparing((Entry<TargetProgress> entry) ->
                                entry.statement().on())
                        .thenComparing(log::indexOf));
    }

    /** The figure reached, as reported last. */
    public Optional<BigDecimal> reached() {
        return latest().map(entry -> entry.statement().figure());
    }
}
