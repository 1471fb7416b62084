package uk.org.waymark.web.rest.agreement;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * How measures were spread over the symbols on a date, in percentages rounded one by one, so that they may add up to 99
 * or 101.
 *
 * @param at the date
 * @param source "published" for an archive record, "computed" from a position
 * @param of how many measures the percentages are of; empty where only percentages were published
 * @param denominator the same in words
 */
public record DistributionAnswer(
        String at,
        String source,
        BigDecimal above,
        BigDecimal near,
        BigDecimal below,
        BigDecimal missing,
        Optional<Integer> of,
        String denominator) {
    public static DistributionAnswer of(Distribution distribution) {
        return new DistributionAnswer(
                distribution.at().toString(),
                Codes.of(distribution.source()),
                distribution.above(),
                distribution.near(),
                distribution.below(),
                distribution.missing(),
                distribution.of(),
                denominator(distribution));
    }

    private static String denominator(Distribution distribution) {
        return distribution
                .of()
                .map(count -> count + " designated measures")
                .orElse("not published: only percentages were");
    }
}
