package uk.org.waymark.web.rest.register;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.register.Engagement;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.position.reporting.EngagementTerms;

/**
 * An occasion on which people were heard, as known.
 *
 * @param kind "event", "ward-meeting", "community-of-interest" or "survey"
 * @param communities the people who were heard
 * @param done empty where nothing is done yet
 * @param themes the ids of those it concerns
 * @param indicators the codes of the measures it concerns
 */
public record EngagementAnswer(
        String id,
        String kind,
        String title,
        String day,
        String communities,
        String heard,
        Optional<String> done,
        List<String> themes,
        List<String> indicators) {

    /** Every occasion of the log that was not taken out again, the last day first. */
    public static List<EngagementAnswer> of(EngagementLog log) {
        return log.shown().stream().map(EngagementAnswer::of).toList();
    }

    private static EngagementAnswer of(Engagement occasion) {
        EngagementTerms terms = occasion.terms();
        return new EngagementAnswer(
                occasion.id(),
                terms.kind().code(),
                terms.title(),
                terms.on().toString(),
                terms.communities(),
                terms.heard(),
                terms.done(),
                terms.bearing().themes(),
                terms.bearing().measures().stream().map(IndicatorCode::text).toList());
    }
}
