package uk.org.waymark.web.rest.nation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.position.checking.Medians;
import uk.org.waymark.position.nation.AreaPlace;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.nation.Spread;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.nation.MeasureChoice;
import uk.org.waymark.web.rest.measure.Codes;
import uk.org.waymark.web.rest.question.Question;

/**
 * The figures of a measure in all agreements.
 *
 * @param middle the median of all figures
 * @param without the ids of the agreements that have the measure and no figure
 * @param otherwise the ids of those that measure it in another unit
 * @param areas those with a figure, the lowest first
 */
public record SpreadAnswer(
        String period,
        String knownAt,
        String measure,
        String title,
        String unit,
        String polarity,
        Optional<String> middle,
        List<RegionAnswer> regions,
        List<PlaceAnswer> areas,
        List<String> without,
        List<String> otherwise) {

    /** The middle of a region and how many of its areas have a figure. */
    public record RegionAnswer(String region, String middle, int areas) {}

    /**
     * An area with its figure.
     *
     * @param rank 1 for the best; absent where neither high nor low is good
     * @param far whether it is more than twice the usual distance from the middle of its region
     */
    public record PlaceAnswer(
            String agreement,
            String area,
            String region,
            String outturn,
            String performance,
            boolean carriedForward,
            Optional<Integer> rank,
            boolean far) {
        static PlaceAnswer of(AreaPlace place, Measurement measurement) {
            return new PlaceAnswer(
                    place.area().agreement(),
                    place.area().area(),
                    place.region(),
                    Codes.figure(place.figure().figure().orElseThrow(), measurement),
                    place.figure().performance().code(),
                    place.figure().carriedForward(),
                    place.rank(),
                    place.far());
        }
    }

    /**
     * The spread of a measure.
     *
     * @param measure as pages name it: "NI117", "NI120:male"
     * @throws uk.org.waymark.web.lens.Refused where no agreement has it
     */
    public static SpreadAnswer of(Nation nation, Question question, String measure) {
        List<MeasureChoice> choices =
                MeasureChoice.of(nation, question.agreement().id());
        MeasureChoice choice = MeasureChoice.find(choices, measure)
                .orElseThrow(() -> AddressReader.noMeasure(
                        measure, choices.stream().map(MeasureChoice::value).toList()));
        Spread spread = nation.spread(
                        choice.code().text(),
                        choice.part(),
                        question.agreement().id())
                .orElseThrow();
        Measurement measurement = spread.measurement();
        return new SpreadAnswer(
                question.period().code(),
                question.known().text(),
                choice.value(),
                choice.title(),
                measurement.unit(),
                Codes.of(measurement.polarity()),
                spread.middle().map(middle -> rounded(middle, measurement)),
                spread.regions().stream()
                        .map(region -> new RegionAnswer(
                                region.name(),
                                rounded(region.middle(), measurement),
                                region.places().size()))
                        .toList(),
                spread.places().stream()
                        .map(place -> PlaceAnswer.of(place, measurement))
                        .toList(),
                ids(spread.without()),
                ids(spread.otherwise()));
    }

    private static String rounded(BigDecimal number, Measurement measurement) {
        return Medians.rounded(number, measurement).toPlainString();
    }

    private static List<String> ids(List<AreaPosition> areas) {
        return areas.stream().map(AreaPosition::agreement).toList();
    }
}
