package uk.org.waymark.ledger.reminder;

import static uk.org.waymark.position.cycle.PeriodState.DAY;

import java.time.LocalDate;

/**
 * An action of a plan, or a milestone of one, that somebody is reminded of.
 *
 * @param theme its title
 * @param key the action by the ids of its plan and of itself
 * @param what the action, or the milestone, in words
 * @param address the page where it is updated
 */
record PlanTask(
        String agreement, String theme, String key, String what, LocalDate due, Occasion occasion, String address)
        implements Task {
    @Override
    public int measures() {
        return 0;
    }

    @Override
    public int returned() {
        return 0;
    }

    @Override
    public String words() {
        String when = (occasion.overdue() ? "was due by " : "is due by ") + DAY.format(due);
        return """
                %s, plan. This %s and is not done:
                - %s
                Update it here: %s"""
                .formatted(theme, when, what, address);
    }
}
