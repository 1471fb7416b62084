package uk.org.waymark.web.home;

import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.words.Words;

/**
 * The returns of one theme by how far they are, for whoever chases them.
 *
 * @param link where they are seen; empty for the sums of all themes
 * @param remind whether its officers can be reminded: "now", "today" where they were, or empty
 */
public record ThemeProgress(
        String id, String title, String toCome, String withLead, String signedOff, String link, String remind) {
    static ThemeProgress of(ThemeReturn theme, String link, String remind) {
        return of(theme.id(), theme.title(), theme.count(), link, remind);
    }

    /** The sums of all themes. */
    static ThemeProgress all(ReturnCount count) {
        return of("", Words.say("home.themes.all"), count, "", "");
    }

    private static ThemeProgress of(String id, String title, ReturnCount count, String link, String remind) {
        return new ThemeProgress(
                id,
                title,
                counted(count.missing()),
                counted(count.supplied() - count.signedOff()),
                counted(count.signedOff()),
                link,
                remind);
    }

    private static String counted(int count) {
        return count == 0 ? Words.say("measure.none") : Integer.toString(count);
    }
}
