package uk.org.waymark.web.elsewhere;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.position.checking.Medians;
import uk.org.waymark.position.elsewhere.Margin;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.nation.Spread;
import uk.org.waymark.position.nation.Spread.Middle;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.nation.Regions;
import uk.org.waymark.web.words.Words;

/**
 * The middle of the areas here beside the own figure of the same period.
 *
 * @param place such as "Middle of the 14 areas here in the East Midlands"
 * @param own a dash where there is none
 * @param result such as "1.7 higher: worse"; a dash where it cannot be told
 */
public record MiddleView(String place, Optional<String> part, String figure, String own, String result) {

    /** The middles of a measure, or of each of its parts, with which an area can be compared. */
    static List<MiddleView> of(Indicator indicator, Nation nation, String agreement) {
        return indicator.parts().isEmpty()
                ? of(indicator, Optional.empty(), nation, agreement).toList()
                : indicator.parts().stream()
                        .flatMap(part -> of(indicator, Optional.of(part), nation, agreement))
                        .toList();
    }

    private static Stream<MiddleView> of(Indicator indicator, Optional<Part> part, Nation nation, String agreement) {
        String region = nation.find(agreement).map(AreaPosition::region).orElse("");
        return nation.spread(indicator.code().text(), part.map(Part::id), agreement).stream()
                .flatMap(spread -> spread.middles(region).stream()
                        .map(middle -> of(middle, part.map(Part::title), spread, agreement)));
    }

    private static MiddleView of(Middle middle, Optional<String> part, Spread spread, String agreement) {
        Measurement measurement = spread.measurement();
        FigureWords words = new FigureWords(measurement);
        Margin margin = new Margin(
                new Figure.Amount(Medians.rounded(middle.figure(), measurement)),
                spread.find(agreement).flatMap(place -> place.figure().figure()));
        return new MiddleView(
                middle.region()
                        .map(region -> Words.say("elsewhere.middle.region", middle.areas(), Regions.within(region)))
                        .orElseGet(() -> Words.say("elsewhere.middle.all", middle.areas())),
                part,
                words.brief(margin.other()),
                margin.own().map(words::brief).orElseGet(() -> Words.say("measure.none")),
                MarginWords.result(margin, measurement));
    }
}
