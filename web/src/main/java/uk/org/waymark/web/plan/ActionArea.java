package uk.org.waymark.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.position.PlanPosition;

/** The actions that stand under one heading of a plan: a place, a strand, a kind of change. */
public record ActionArea(Optional<String> name, List<ActionView> actions) {

    static List<ActionArea> of(PlanPosition position, LocalDate day) {
        Map<Optional<String>, List<ActionView>> byArea = new LinkedHashMap<>();
        position.actions()
                .forEach(action -> byArea.computeIfAbsent(action.action().area(), area -> new ArrayList<>())
                        .add(ActionView.of(position.plan().id(), action, day)));
        return byArea.entrySet().stream()
                .map(area -> new ActionArea(area.getKey(), List.copyOf(area.getValue())))
                .toList();
    }
}
