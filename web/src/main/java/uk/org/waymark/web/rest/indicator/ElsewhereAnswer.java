package uk.org.waymark.web.rest.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.position.elsewhere.Compared;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * The figure of another place beside the area's own of the same period.
 *
 * @param place "nation", "region", "family", "lower quartile", "median" or "upper quartile"
 * @param own empty where the area has no figure of the period
 * @param result "better", "same" or "worse", of the area; empty where it cannot be told
 * @param source who published it
 * @param knownFrom the date from which it was known
 */
public record ElsewhereAnswer(
        String place,
        Optional<String> part,
        String period,
        String figure,
        Optional<String> own,
        Optional<String> result,
        Optional<String> source,
        String knownFrom) {
    static List<ElsewhereAnswer> of(Elsewhere elsewhere, Indicator indicator) {
        return elsewhere.all().stream().map(compared -> of(compared, indicator)).toList();
    }

    private static ElsewhereAnswer of(Compared compared, Indicator indicator) {
        FigureElsewhere said = compared.elsewhere().statement();
        return new ElsewhereAnswer(
                said.place().code(),
                said.part(),
                said.period().code(),
                Codes.figure(compared.figure(), indicator.reportedMeasurement()),
                compared.own().map(figure -> Codes.figure(figure, indicator.reportedMeasurement())),
                compared.margin()
                        .result(indicator.reportedMeasurement().polarity())
                        .map(result -> result.name().toLowerCase(Locale.ROOT)),
                compared.elsewhere().source(),
                Codes.date(compared.elsewhere().knownFrom()));
    }
}
