package uk.org.waymark.web.cycle;

import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.words.Words;

/**
 * The return of one theme in one line.
 *
 * @param figures how many are in, and signed off where the period was opened, in words
 */
public record ThemeReturnRow(
        String id, String title, String supplied, String submitted, String signedOff, String figures, boolean asked) {

    static ThemeReturnRow of(Completeness returns, ThemeReturn theme) {
        ReturnCount count = theme.count();
        String none = Words.say("measure.none");
        boolean opened = returns.state().due().isPresent();
        return new ThemeReturnRow(
                theme.id(),
                theme.title(),
                share(count.supplied(), count.due()),
                theme.submitted().map(entry -> Words.date(entry.knownFrom())).orElse(none),
                opened ? share(count.signedOff(), count.due()) : none,
                figures(count, opened),
                theme.isAsked());
    }

    private static String figures(ReturnCount count, boolean opened) {
        if (count.due() == 0) {
            return Words.say("themes.figures.none");
        }
        String supplied = share(count.supplied(), count.due());
        return opened
                ? Words.say("themes.figures", supplied, share(count.signedOff(), count.due()))
                : Words.say("themes.figures.unopened", supplied);
    }

    private static String share(int some, int all) {
        return all == 0 ? Words.say("measure.none") : Words.say("returns.share", some, all);
    }
}
