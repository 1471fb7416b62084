package uk.org.waymark.web.plan;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.web.words.Words;

/**
 * A milestone in the words of a reader.
 *
 * @param state the code of its state for the style sheet: reached, late or open
 * @param when "reached on 2 March 2009", "due on 31 March 2009"; empty where it has no day
 */
public record MilestoneView(String text, String state, Optional<String> when) {
    static MilestoneView of(Milestone milestone, LocalDate day) {
        return new MilestoneView(milestone.text(), state(milestone, day), when(milestone, day));
    }

    private static String state(Milestone milestone, LocalDate day) {
        if (milestone.reached().isPresent()) {
            return "reached";
        }
        return milestone.isLate(day) ? "late" : "open";
    }

    private static Optional<String> when(Milestone milestone, LocalDate day) {
        String due = milestone.isLate(day) ? "plan.milestone.late" : "plan.milestone.due";
        return milestone
                .reached()
                .map(on -> Words.say("plan.milestone.reached", Words.date(on)))
                .or(() -> milestone.due().map(by -> Words.say(due, Words.date(by))));
    }
}
