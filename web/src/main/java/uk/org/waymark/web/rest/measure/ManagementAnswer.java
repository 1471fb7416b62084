package uk.org.waymark.web.rest.measure;

import java.util.Optional;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.position.ManagementRating;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;

/**
 * What there is to go by until a measure's figure is there. No review counts it, and the public has none.
 *
 * @param performance "better", "within", "worse" or "not-rated"
 * @param judged whether the delivery group rated it, and not the target
 * @param figure an early one
 * @param basis what it rests on
 * @param knownFrom the date from which it was known
 */
public record ManagementAnswer(
        String performance, boolean judged, Optional<String> figure, String basis, String knownFrom) {
    static ManagementAnswer of(ManagementRating rating, Measurement measurement) {
        ManagementInformation said = rating.said().statement();
        return new ManagementAnswer(
                rating.performance().code(),
                said.judged().isPresent(),
                said.figure().map(figure -> Codes.figure(figure, measurement)),
                said.basis(),
                Codes.date(rating.said().knownFrom()));
    }
}
