package uk.org.waymark.web.rest.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.Counted;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * Something to be done, with the latest that was said about it.
 *
 * @param area the heading it stands under
 * @param owner a role or a body, or "not stated"
 * @param role the post that answers for it there
 * @param due a date; empty where the source does not state it
 * @param state "planned", "under-way", "done" or "stopped"; empty where nothing was said
 * @param counted how much of it is done, such as "65 of 90 homes"
 * @param indicators the codes of the measures that it is meant to move, where they are not those of its plan
 * @param milestones the steps on its way, in their order
 * @param sensitive whether only its theme and the performance team may see it
 * @param stated the date from which its terms were stated beside the theme's file; empty where those of the file stand
 */
public record ActionAnswer(
        String id,
        String title,
        Optional<String> area,
        String owner,
        Optional<String> role,
        Optional<String> start,
        Optional<String> due,
        Optional<String> state,
        Optional<String> counted,
        Optional<String> note,
        List<String> indicators,
        List<MilestoneAnswer> milestones,
        boolean sensitive,
        Optional<String> stated) {
    /**
     * A step on the way of an action.
     *
     * @param reached the day on which it was reached; empty until then
     */
    public record MilestoneAnswer(String text, Optional<String> due, Optional<String> reached) {}

    static ActionAnswer of(ActionPosition position) {
        Action action = position.action();
        Optional<Progress> progress = position.progress().map(Entry::statement);
        return new ActionAnswer(
                action.id(),
                action.title(),
                action.area(),
                action.owner(),
                action.role(),
                action.start().map(LocalDate::toString),
                action.due().map(LocalDate::toString),
                progress.map(Progress::state).map(Codes::of),
                progress.flatMap(Progress::counted).map(Counted::toString),
                progress.map(Progress::note),
                action.indicators().stream().map(IndicatorCode::text).toList(),
                action.milestones().stream()
                        .map(milestone -> new MilestoneAnswer(
                                milestone.text(),
                                milestone.due().map(LocalDate::toString),
                                milestone.reached().map(LocalDate::toString)))
                        .toList(),
                action.sensitive(),
                position.stated().map(entry -> Codes.date(entry.knownFrom())));
    }
}
