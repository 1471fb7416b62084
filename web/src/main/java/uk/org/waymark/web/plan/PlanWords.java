package uk.org.waymark.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.PlanStatement.Progress.State;
import uk.org.waymark.web.words.Words;

/** How the plans of a theme are going, in a sentence or two. */
final class PlanWords {
    private PlanWords() {}

    static Stream<ActionPosition> actions(ThemePosition theme) {
        return theme.plans().stream().flatMap(plan -> plan.actions().stream());
    }

    /** "Creating safer communities: 4 of 22 actions done". */
    static String headline(ThemePosition theme) {
        int all = (int) actions(theme).count();
        return all == 0
                ? Words.say("plans.headline.none", theme.title())
                : Words.counted("plans.headline", all, theme.title(), count(theme, State.DONE), all);
    }

    /** What is late, silent or owned by nobody; empty where nothing is. */
    static String lede(ThemePosition theme, LocalDate day) {
        List<String> said = new ArrayList<>();
        say(
                "plans.late",
                (int) actions(theme).filter(action -> action.isLate(day)).count(),
                said);
        say("plans.silent", silent(theme), said);
        say("plans.unowned", unowned(theme), said);
        return String.join(" ", said);
    }

    static int count(ThemePosition theme, State state) {
        return (int) actions(theme)
                .filter(action -> action.progress()
                        .filter(told -> told.statement().state() == state)
                        .isPresent())
                .count();
    }

    static int silent(ThemePosition theme) {
        return (int)
                actions(theme).filter(action -> action.progress().isEmpty()).count();
    }

    static int unowned(ThemePosition theme) {
        return (int) actions(theme)
                .filter(action -> !action.isOver() && action.action().owner().equals(Plan.NOT_STATED))
                .count();
    }

    private static void say(String key, int count, List<String> said) {
        if (count > 0) {
            said.add(Words.counted(key, count, Words.startingNumber(count)));
        }
    }
}
