package uk.org.waymark.web.cycle;

import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.words.Words;

/** Says how complete and how timely returns are. */
final class ReturnWords {
    private ReturnWords() {}

    /** What keeps a measure from being signed off: the months that are missing, or else why; empty where nothing does. */
    static String inTheWay(MeasureReturn returned) {
        return returned.lacks()
                .or(() -> returned.obstacle().map(why -> Words.say("obstacle." + why.code())))
                .orElse("");
    }

    /** The line for an executive, such as "41 of 44 figures in, 38 on time, two themes signed off". */
    static String line(Completeness returns) {
        ReturnCount count = returns.count();
        if (returns.state().due().isEmpty()) {
            return Words.say("returns.line.unopened", count.supplied(), count.due(), returns.period());
        }
        int themes = returns.themesSignedOff();
        return in(returns, count, Words.counted("returns.themes", themes, Words.number(themes)));
    }

    /** The same of one theme. */
    static String line(Completeness returns, ThemeReturn theme) {
        ReturnCount count = theme.count();
        if (!theme.isAsked()) {
            return Words.say("returns.theme.none", returns.period());
        }
        if (returns.state().due().isEmpty()) {
            return Words.say("returns.line.unopened", count.supplied(), count.due(), returns.period());
        }
        return in(
                returns,
                count,
                count.isSignedOff()
                        ? Words.say("returns.theme.signed")
                        : Words.say("returns.theme.unsigned", count.signedOff()));
    }

    /** Who was in time is left out until the due date: what is still to come is not late before. */
    private static String in(Completeness returns, ReturnCount count, String signedOff) {
        return returns.isTimed()
                ? Words.say("returns.line", count.supplied(), count.due(), count.onTime(), signedOff)
                : Words.say("returns.line.early", count.supplied(), count.due(), signedOff);
    }

    /** The beginning of a page about all returns: whether the period is open, and the line. */
    static String lede(Completeness returns) {
        return lede(returns, returns.count(), line(returns));
    }

    /** The same about one theme. */
    static String lede(Completeness returns, ThemeReturn theme) {
        return lede(returns, theme.count(), line(returns, theme));
    }

    /** Of a period never opened the state says it already, so that only the count is left to say. */
    private static String lede(Completeness returns, ReturnCount count, String line) {
        boolean archived = returns.state().due().isEmpty() && count.due() > 0;
        return state(returns) + " " + (archived ? Words.say("returns.archived", count.supplied(), count.due()) : line);
    }

    private static String state(Completeness returns) {
        PeriodState state = returns.state();
        return state.due()
                .map(due -> Words.say(
                        state.isOpen() ? "returns.open" : "returns.closed", returns.period(), Words.date(due)))
                .orElseGet(() -> Words.say("returns.unopened", returns.period()));
    }
}
