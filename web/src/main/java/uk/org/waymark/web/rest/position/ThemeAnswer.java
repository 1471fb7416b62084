package uk.org.waymark.web.rest.position;

import uk.org.waymark.position.ThemePosition;

/** One theme's counts within a position. */
public record ThemeAnswer(String id, String title, SummaryAnswer summary) {
    static ThemeAnswer of(ThemePosition theme) {
        return new ThemeAnswer(theme.id(), theme.title(), SummaryAnswer.of(theme.designated(), theme.all()));
    }
}
