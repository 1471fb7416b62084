package uk.org.waymark.web.cycle;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.web.figure.Distance;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * The figure of a measure or of one part, beside its target and the figure before it.
 *
 * @param part its title; empty for the whole
 * @param figure the same, or why there is none
 * @param counted what a percentage was counted from; empty where that is not known
 * @param target with its direction: "at least 80%"
 * @param last the figure before; empty where there is none
 * @param distance how far the figure lies from the target; empty where that cannot be said
 */
public record SignOffFigure(
        String part,
        String figure,
        String counted,
        boolean provisional,
        String target,
        Optional<Last> last,
        Mark rating,
        String distance) {

    /** The figure of an earlier period. */
    public record Last(String figure, String period) {}

    static List<SignOffFigure> of(MeasureReturn returned, StatusScheme scheme) {
        return readings(returned.measure()).stream()
                .map(reading -> of(returned, reading, scheme))
                .toList();
    }

    /** The reading of the whole, or those of the parts. */
    static List<Reading> readings(MeasurePosition measure) {
        return measure.parts().isEmpty() ? List.of(measure.whole()) : measure.parts();
    }

    /** The latest reading of an earlier period. */
    static Optional<Reading> before(MeasurePosition measure, Reading reading) {
        return measure.series().stream()
                .filter(other -> other.part().equals(reading.part())
                        && other.period().ends().isBefore(reading.period().ends()))
                .reduce((earlier, later) -> later);
    }

    private static SignOffFigure of(MeasureReturn returned, Reading reading, StatusScheme scheme) {
        MeasurePosition measure = returned.measure();
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        return new SignOffFigure(
                measure.indicator().parts().stream()
                        .filter(part -> reading.part().equals(Optional.of(part.id())))
                        .map(Part::title)
                        .findFirst()
                        .orElse(""),
                figure(returned, reading, words),
                own(reading)
                        .flatMap(figure -> figure.counted().filter(ratio -> !figure.equals(ratio)))
                        .map(words.measurement()::words)
                        .orElse(""),
                !reading.carriedForward()
                        && reading.outturn()
                                .filter(entry -> entry.statement().provisional())
                                .isPresent(),
                target(measure, reading, words),
                before(measure, reading).flatMap(before -> before.figure()
                        .map(figure ->
                                new Last(words.brief(figure), before.period().toString()))),
                Mark.of(scheme, reading.performance()),
                Distance.of(reading).orElse(""));
    }

    private static String figure(MeasureReturn returned, Reading reading, FigureWords words) {
        return own(reading)
                .map(words::brief)
                .or(() -> none(returned, reading, words))
                .or(() -> reading.figure().map(earlier -> Words.say("sign-off.carried", words.brief(earlier))))
                .orElse(Words.say("measure.none"));
    }

    /** The figure of the period itself; one carried forward is another period's. */
    private static Optional<Figure> own(Reading reading) {
        return reading.figure().filter(any -> !reading.carriedForward());
    }

    private static Optional<String> none(MeasureReturn returned, Reading reading, FigureWords words) {
        return returned.answers().stream()
                .filter(entry -> entry.statement().part().isEmpty()
                        || entry.statement().part().equals(reading.part()))
                .flatMap(entry -> entry.as(NoFigure.class).stream())
                .map(entry -> Words.capital(words.none(entry.statement())))
                .findFirst();
    }

    private static String target(MeasurePosition measure, Reading reading, FigureWords reported) {
        Optional<Figure> baseline =
                measure.baseline().flatMap(dated -> dated.value().figure());
        return reading.target()
                .map(inForce -> {
                    Target target = inForce.target().ofPart(reading.part());
                    FigureWords words = inForce.interim()
                            ? reported
                            : new FigureWords(measure.indicator().measurement());
                    return words.directed(
                            target, baseline, measure.indicator().measurement().polarity());
                })
                .orElse(Words.say("measure.none"));
    }
}
