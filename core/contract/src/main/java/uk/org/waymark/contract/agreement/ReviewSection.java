package uk.org.waymark.contract.agreement;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;

/**
 * A section of a review.
 *
 * @param number as the paper numbers it, such as "A.4" or "B.1.1"
 * @param question to be answered by its text; empty where the heading says enough
 * @param owner the body that writes it where nobody else was named; empty where the agreement names none
 * @param role the post that writes it there
 * @param figures those that the section shows, so that it needs no text; empty for one that has to be written
 * @param measures those that it is about, besides the ones its text names
 * @since 1
 */
public record ReviewSection(
        String number,
        String heading,
        Optional<String> question,
        Optional<String> owner,
        Optional<String> role,
        Optional<ReviewFigures> figures,
        List<IndicatorCode> measures) {
    public ReviewSection {
        measures = List.copyOf(measures);
    }
}
