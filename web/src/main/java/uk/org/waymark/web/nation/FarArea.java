package uk.org.waymark.web.nation;

import java.util.Optional;
import uk.org.waymark.position.nation.AreaMeasure;
import uk.org.waymark.position.nation.AreaPlace;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.FirstSentence;
import uk.org.waymark.web.words.Words;

/**
 * An area whose figure is far from the middle of its region, as the page names it.
 *
 * @param commentary the first sentence of what it wrote of the figure, or that it wrote nothing
 */
public record FarArea(
        String agreement, String area, String figure, String region, Optional<Integer> rank, String commentary) {

    static FarArea of(AreaPlace place, String code, FigureWords words) {
        return new FarArea(
                place.area().agreement(),
                place.area().area(),
                words.full(place.figure().figure().orElseThrow()),
                Regions.name(place.region()),
                place.rank(),
                place.area()
                        .find(code)
                        .flatMap(AreaMeasure::commentary)
                        .map(FirstSentence::of)
                        .orElseGet(() -> Words.say("nation.far.silent")));
    }

    /** "North hills, rank 143". */
    public String where() {
        return rank.map(number -> Words.say("nation.far.ranked", region, number))
                .orElse(region);
    }
}
