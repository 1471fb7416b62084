package uk.org.waymark.web.elsewhere;

import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.position.elsewhere.Margin;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/** The margin between the own figure and another, in words. */
final class MarginWords {
    private MarginWords() {}

    /** Such as "1.7 higher: worse"; a dash where it cannot be told. */
    static String result(Margin margin, Measurement measurement) {
        return margin.shown(measurement)
                .difference()
                .map(difference -> Words.say(
                        "elsewhere.difference." + difference.signum(),
                        new FigureWords(measurement).brief(difference.abs()),
                        state(margin, measurement)
                                .map(state -> Words.say("elsewhere.result." + state))
                                .orElse("")))
                .orElseGet(() -> Words.say("measure.none"));
    }

    /** "better", "same" or "worse"; empty where it cannot be told. */
    static Optional<String> state(Margin margin, Measurement measurement) {
        return margin.shown(measurement)
                .result(measurement.polarity())
                .map(Margin.Result::name)
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
