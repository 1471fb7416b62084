package uk.org.waymark.web.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.Counted;
import uk.org.waymark.web.words.Words;

/**
 * An action in the words of a reader; what the source does not state is said to be so.
 *
 * @param key by which a form refers to it: the ids of its plan and of itself
 * @param owned whether anybody owns it
 * @param due when it runs and by when it is to be done
 * @param late whether it should be done by the day it is looked at, and is not
 * @param state the code of its state for the style sheet: done, under-way, planned, stopped, silent
 * @param origin what was stated beside the theme's file; empty for what stands in it
 * @param indicators the measures that it is meant to move, where they are not those of its plan
 * @param milestones the steps on its way
 * @param sensitive whether its theme and the performance team alone see it
 */
public record ActionView(
        String key,
        String title,
        String owner,
        boolean owned,
        String due,
        boolean late,
        String progress,
        String state,
        Optional<String> counted,
        Optional<String> note,
        Optional<String> origin,
        List<IndicatorCode> indicators,
        List<MilestoneView> milestones,
        boolean sensitive) {

    /** An action of a plan on the day it is looked at. */
    public static ActionView of(String plan, ActionPosition position, LocalDate day) {
        Action action = position.action();
        Optional<Progress> progress = position.progress().map(Entry::statement);
        return new ActionView(
                plan + "/" + action.id(),
                action.title(),
                owner(action, position),
                isOwned(action),
                when(action),
                position.isLate(day),
                progress.map(told -> Words.capital(told.state().words())).orElse(Words.say("plan.noProgress")),
                progress.map(told -> told.state().words().replace(' ', '-')).orElse("silent"),
                progress.flatMap(Progress::counted).map(Counted::toString),
                progress.map(Progress::note).filter(note -> !note.isBlank()),
                origin(position),
                action.indicators(),
                action.milestones().stream()
                        .map(milestone -> MilestoneView.of(milestone, day))
                        .toList(),
                action.sensitive());
    }

    private static boolean isOwned(Action action) {
        return !action.owner().equals(Plan.NOT_STATED);
    }

    /** A source that names nobody is silent; a group that names nobody has decided nothing yet. */
    private static String owner(Action action, ActionPosition position) {
        if (!isOwned(action)) {
            return Words.say(position.stated().isPresent() ? "plan.noOwner" : "plan.noOwnerStated");
        }
        return action.role()
                .map(role -> Words.say("plan.ownerRole", action.owner(), role))
                .orElse(action.owner());
    }

    private static String when(Action action) {
        Optional<String> due = action.due().map(Words::date);
        return action.start()
                .map(Words::date)
                .map(start -> due.map(end -> Words.say("plan.when", start, end))
                        .orElseGet(() -> Words.say("plan.from", start)))
                .or(() -> due)
                .orElseGet(() -> Words.say("plan.notStated"));
    }

    private static Optional<String> origin(ActionPosition position) {
        return position.stated()
                .map(entry ->
                        Words.say(position.declared() ? "plan.changed" : "plan.added", Words.date(entry.knownFrom())));
    }
}
