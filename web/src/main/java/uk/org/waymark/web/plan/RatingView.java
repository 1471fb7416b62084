package uk.org.waymark.web.plan;

import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.PlanRated;
import uk.org.waymark.web.words.Words;

/**
 * The rating of a plan by its lead.
 *
 * @param code for the style sheet
 */
public record RatingView(String code, String words, String since, String reason) {
    static RatingView of(Entry<PlanRated> entry) {
        PlanRated rated = entry.statement();
        return new RatingView(
                rated.rating().code(),
                Words.capital(rated.rating().words()),
                Words.date(entry.knownFrom()),
                rated.reason());
    }
}
