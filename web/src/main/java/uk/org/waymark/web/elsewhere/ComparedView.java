package uk.org.waymark.web.elsewhere;

import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.position.elsewhere.Compared;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * The figure of another place in one line.
 *
 * @param place such as "The nation"
 * @param own the area's figure of the same period; a dash where there is none
 * @param result such as "1.7 higher: worse"; a dash where it cannot be told
 * @param state "better", "same" or "worse" for its shape; empty where it cannot be told
 */
public record ComparedView(
        String place,
        Optional<String> part,
        String period,
        String figure,
        String own,
        String result,
        String state,
        String source,
        String knownFrom) {

    public static ComparedView of(Compared compared, Indicator indicator) {
        FigureElsewhere said = compared.elsewhere().statement();
        FigureWords words = new FigureWords(indicator.reportedMeasurement());
        String none = Words.say("measure.none");
        return new ComparedView(
                Words.capital(said.place().words()),
                said.part().map(id -> title(indicator, id)),
                said.period().toString(),
                words.brief(compared.figure()),
                compared.own().map(words::brief).orElse(none),
                MarginWords.result(compared.margin(), indicator.reportedMeasurement()),
                MarginWords.state(compared.margin(), indicator.reportedMeasurement())
                        .orElse(""),
                compared.elsewhere().source().orElse(none),
                Words.date(compared.elsewhere().knownFrom()));
    }

    private static String title(Indicator indicator, String id) {
        return indicator.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .map(Part::title)
                .orElse(id);
    }

    /** "The nation, 2008/09 Q2: 9.1; 1.7 higher: worse". */
    public String getLine() {
        return Words.say(
                "elsewhere.line", place + part.map(its -> " (" + its + ")").orElse(""), period, figure, result);
    }
}
