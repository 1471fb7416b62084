package uk.org.waymark.position;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement;
import uk.org.waymark.position.reporting.PlanStatement.Progress;

/** The entries about one plan, as known at a moment, earliest known first. */
record PlanEntries(String plan, Entries entries, Known known) {

    <S extends PlanStatement> Stream<Entry<S>> of(Class<S> kind) {
        return entries.of(kind, known).filter(entry -> entry.statement().plan().equals(plan));
    }

    /** The updates of its actions, by the action's id. */
    Map<String, List<Entry<Progress>>> progress() {
        return of(Progress.class)
                .collect(Collectors.groupingBy(entry -> entry.statement().action()));
    }
}
