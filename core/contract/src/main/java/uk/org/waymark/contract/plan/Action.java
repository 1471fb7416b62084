package uk.org.waymark.contract.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;

/**
 * Something to be done.
 *
 * @param area the heading it stands under: a place, a strand, a kind of change
 * @param owner a role or a body, or "not stated"
 * @param role the post that answers for it there; empty where none is named
 * @param start empty where it is not stated
 * @param due empty where the source does not state it
 * @param indicators the measures that it is meant to move; empty where they are those of its plan
 * @param milestones the steps on its way, in their order
 * @param sensitive whether its theme and the performance team alone may see it
 */
public record Action(
        String id,
        String title,
        Optional<String> area,
        String owner,
        Optional<String> role,
        Optional<LocalDate> start,
        Optional<LocalDate> due,
        List<IndicatorCode> indicators,
        List<Milestone> milestones,
        boolean sensitive,
        LocalDate knownFrom) {
    public Action {
        indicators = List.copyOf(indicators);
        milestones = List.copyOf(milestones);
    }

    /** One without milestones, which all partners may see. */
    public Action(
            String id,
            String title,
            Optional<String> area,
            String owner,
            Optional<String> role,
            Optional<LocalDate> start,
            Optional<LocalDate> due,
            List<IndicatorCode> indicators,
            LocalDate knownFrom) {
        this(id, title, area, owner, role, start, due, indicators, List.of(), false, knownFrom);
    }

    /** One for the measures of its plan, without a post or a day on which it begins. */
    public Action(
            String id,
            String title,
            Optional<String> area,
            String owner,
            Optional<LocalDate> due,
            LocalDate knownFrom) {
        this(id, title, area, owner, Optional.empty(), Optional.empty(), due, List.of(), knownFrom);
    }

    /** The same with other milestones, as stated on a day. */
    public Action with(List<Milestone> steps, LocalDate stated) {
        return new Action(id, title, area, owner, role, start, due, indicators, steps, sensitive, stated);
    }
}
