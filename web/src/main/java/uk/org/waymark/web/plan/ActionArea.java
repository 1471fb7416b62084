package uk.org.waymark.web.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.reporting.Statement.Progress;
import uk.org.waymark.web.words.Words;

/** The actions that stand under one heading of a plan: a place, a strand, a kind of change. */
public record ActionArea(Optional<String> name, List<ActionView> actions) {

    /**
     * An action in the words of a reader; what the source does not state is said to be so.
     *
     * @param state the code of its state for the style sheet: done, under-way, planned, silent
     */
    public record ActionView(
            String title, String owner, String due, String progress, String state, Optional<String> note) {

        static ActionView of(Action action, Optional<Progress> progress) {
            return new ActionView(
                    action.title(),
                    stated(action.owner()),
                    action.due().map(Words::date).orElse(Words.say("plan.notStated")),
                    progress.map(told -> Words.capital(told.state().words())).orElse(Words.say("plan.noProgress")),
                    progress.map(told -> told.state().words().replace(' ', '-')).orElse("silent"),
                    progress.map(Progress::note).filter(note -> !note.isBlank()));
        }

        private static String stated(String owner) {
            return owner.equals(Plan.NOT_STATED) ? Words.say("plan.notStated") : owner;
        }
    }

    static List<ActionArea> of(PlanPosition position) {
        Map<Optional<String>, List<ActionView>> byArea = new LinkedHashMap<>();
        position.plan().actions().forEach(action -> byArea.computeIfAbsent(action.area(), area -> new ArrayList<>())
                .add(ActionView.of(action, position.progressOf(action))));
        return byArea.entrySet().stream()
                .map(area -> new ActionArea(area.getKey(), List.copyOf(area.getValue())))
                .toList();
    }
}
