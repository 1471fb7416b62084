package uk.org.waymark.web.cycle;

import java.util.List;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.words.Words;

/**
 * The return of one theme in one line.
 *
 * @param missing the measures without a figure
 * @param withOfficers those that the lead returned and that were not answered yet
 */
public record ThemeReturnRow(
        String id,
        String title,
        String supplied,
        String onTime,
        String submitted,
        String signedOff,
        boolean asked,
        List<MeasureLine> missing,
        List<MeasureLine> withOfficers) {

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
                theme.missing().map(MeasureLine::missing).toList(),
                theme.measures().stream()
                        .filter(MeasureReturn::isWithOfficers)
                        .map(measure -> MeasureLine.of(measure, ""))
                        .toList());
    }

    private static String share(int some, int all) {
        return all == 0 ? Words.say("measure.none") : Words.say("returns.share", some, all);
    }
}
