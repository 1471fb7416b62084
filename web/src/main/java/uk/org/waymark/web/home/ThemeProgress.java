package uk.org.waymark.web.home;

import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.words.Words;

/** The returns of one theme by how far they are, for whoever chases them. */
public record ThemeProgress(String id, String title, String toCome, String withLead, String signedOff) {
    static ThemeProgress of(ThemeReturn theme) {
        return of(theme.id(), theme.title(), theme.count());
    }

    static ThemeProgress of(String id, String title, ReturnCount count) {
        return new ThemeProgress(
                id,
                title,
                counted(count.missing()),
                counted(count.supplied() - count.signedOff()),
                counted(count.signedOff()));
    }

    private static String counted(int count) {
        return count == 0 ? Words.say("measure.none") : Integer.toString(count);
    }
}
