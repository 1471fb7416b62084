package uk.org.waymark.web.cycle;

import java.util.List;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.words.Words;

/** What one theme has returned, in one line. */
public record ThemeReturnRow(
        String id,
        String title,
        String supplied,
        String onTime,
        String submitted,
        String signedOff,
        boolean asked,
        List<MeasureLine> missing) {

    static ThemeReturnRow of(Completeness returns, ThemeReturn theme) {
        ReturnCount count = theme.count();
        String none = Words.say("measure.none");
        boolean opened = returns.state().due().isPresent();
        return new ThemeReturnRow(
                theme.id(),
                theme.title(),
                share(count.supplied(), count.due()),
                opened ? share(count.onTime(), count.due()) : none,
                theme.submitted().map(entry -> Words.date(entry.knownFrom())).orElse(none),
                opened ? share(count.signedOff(), count.due()) : none,
                theme.isAsked(),
                theme.missing().map(MeasureLine::missing).toList());
    }

    private static String share(int some, int all) {
        return all == 0 ? Words.say("measure.none") : Words.say("returns.share", some, all);
    }
}
