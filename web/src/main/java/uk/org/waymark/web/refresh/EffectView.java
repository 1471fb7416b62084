package uk.org.waymark.web.refresh;

import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.refresh.Effect;
import uk.org.waymark.position.refresh.RatingIf;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.figure.Turn;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * The effect of a proposal on ratings.
 *
 * @param answer the effect on the year's end in a sentence
 * @param past ratings of past periods that would have been others; empty where none would
 */
public record EffectView(String answer, List<Line> lines, List<String> past) {

    /** A rating by the terms in force and by those proposed. */
    public record Line(String what, Mark inForce, Mark proposed, String difference) {}

    static EffectView of(Effect effect, Indicator indicator, StatusScheme scheme) {
        FigureWords words = new FigureWords(indicator.reportedMeasurement());
        return new EffectView(
                effect.coming().stream()
                        .findFirst()
                        .map(coming -> answer(coming, words, scheme))
                        .orElseGet(() -> Words.say("refresh.effect.unknown")),
                Stream.concat(
                                effect.latest().stream().map(latest -> latest(latest, scheme)),
                                effect.coming().stream().map(coming -> coming(coming, words, scheme)))
                        .toList(),
                effect.past().stream()
                        .map(moved -> Words.say(
                                "refresh.effect.past",
                                moved.period(),
                                scheme.symbol(moved.after()).label(),
                                scheme.symbol(moved.before()).label()))
                        .toList());
    }

    private static String answer(RatingIf coming, FigureWords words, StatusScheme scheme) {
        return Words.say(
                coming.differs() ? "refresh.effect.differs" : "refresh.effect.same",
                expected(coming, words),
                Words.date(coming.period().ends()),
                mark(coming.inForce(), scheme).label(),
                mark(coming.proposed(), scheme).label());
    }

    private static Line latest(RatingIf latest, StatusScheme scheme) {
        return new Line(
                Words.say("refresh.effect.at", Words.date(latest.period().ends())),
                mark(latest.inForce(), scheme),
                mark(latest.proposed(), scheme),
                Words.say(latest.differs() ? "refresh.effect.moved" : "refresh.effect.none.past"));
    }

    private static Line coming(RatingIf coming, FigureWords words, StatusScheme scheme) {
        String turns = turns(coming.proposed(), scheme);
        return new Line(
                Words.say("refresh.effect.if", Words.date(coming.period().ends()), expected(coming, words)),
                mark(coming.inForce(), scheme),
                mark(coming.proposed(), scheme),
                Words.say(coming.differs() ? "refresh.effect.moved" : "refresh.effect.none")
                        + (turns.isEmpty() ? "" : " " + turns));
    }

    /** "By the proposed target 846 or more would be within acceptable range." */
    private static String turns(MeasurePosition proposed, StatusScheme scheme) {
        return proposed.score().reason().judged().stream()
                .flatMap(judged -> Turn.of(scheme, judged).stream())
                .findFirst()
                .map(turn -> Words.say(
                        "refresh.effect.turn", turn.figure(), turn.mark().label()))
                .orElse("");
    }

    private static String expected(RatingIf coming, FigureWords words) {
        return coming.expected().map(words::full).orElse("");
    }

    private static Mark mark(MeasurePosition measure, StatusScheme scheme) {
        return Mark.of(scheme, measure.performance());
    }
}
