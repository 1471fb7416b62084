package uk.org.waymark.ledger.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.contract.plan.Plan;

/**
 * What somebody states of an action.
 *
 * @param owner the body that does it; blank where nobody does yet
 * @param role the post that answers for it there
 * @param indicators the measures it is meant to move; empty where they are those of its plan
 * @param sensitive whether its theme and the performance team alone may see it
 */
public record ActionTerms(
        String title,
        Optional<String> area,
        String owner,
        Optional<String> role,
        Optional<LocalDate> start,
        Optional<LocalDate> due,
        List<IndicatorCode> indicators,
        boolean sensitive) {
    public ActionTerms {
        title = title.strip();
        area = given(area);
        owner = owner.strip();
        role = given(role);
        indicators = List.copyOf(indicators);
    }

    private static Optional<String> given(Optional<String> text) {
        return text.map(String::strip).filter(any -> !any.isEmpty());
    }

    /** The same for other measures. */
    ActionTerms moving(List<IndicatorCode> measures) {
        return new ActionTerms(title, area, owner, role, start, due, measures, sensitive);
    }

    Action as(String id, List<Milestone> milestones, LocalDate stated) {
        String body = owner.isEmpty() ? Plan.NOT_STATED : owner;
        return new Action(id, title, area, body, role, start, due, indicators, milestones, sensitive, stated);
    }
}
