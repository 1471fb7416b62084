package uk.org.waymark.web.courses;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.chart.SmallCourse;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * The course of a measure, or of one of its parts.
 *
 * @param unit what the figures count, where they do not say it themselves
 * @param drawing empty where there is neither a figure nor a target to draw
 * @param figure the latest, with its period; a dash without any
 * @param target of the end of the year
 * @param forecast the figure expected at the end of the year, else the rating expected
 */
public record CourseItem(
        String code,
        String address,
        String title,
        Optional<String> unit,
        Mark review,
        String drawing,
        String figure,
        String target,
        String forecast) {

    /** One for the measure, or for each of its parts. */
    static Stream<CourseItem> of(Position position, MeasurePosition measure) {
        return measure.parts().isEmpty()
                ? Stream.of(of(position, measure, measure.whole()))
                : measure.parts().stream().map(part -> of(position, measure, part));
    }

    private static CourseItem of(Position position, MeasurePosition measure, Reading reading) {
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        FigureWords annual = new FigureWords(measure.indicator().measurement());
        Optional<Figure> baseline =
                measure.baseline().flatMap(dated -> dated.value().figure());
        List<Reading> series = measure.series().stream()
                .filter(any -> any.part().equals(reading.part()))
                .toList();
        String none = Words.say("measure.none");
        return new CourseItem(
                measure.code().text(),
                measure.code().address(),
                title(measure, reading.part()),
                words.unitToSay(),
                Mark.of(measure.review()),
                SmallCourse.of(position.agreement(), position.scheme(), measure, reading.part())
                        .orElse(""),
                series.isEmpty() ? none : figure(words, series.get(series.size() - 1)),
                measure.annualTarget()
                        .map(dated -> annual.target(dated.value().ofPart(reading.part()), baseline))
                        .orElse(none),
                reading.projected()
                        .map(words::brief)
                        .orElseGet(() -> reading.forecast().isRated()
                                ? Mark.of(position.scheme(), reading.forecast()).brief()
                                : none));
    }

    private static String figure(FigureWords words, Reading latest) {
        return Words.say("chart.outturn", words.brief(latest.figure().orElseThrow()), latest.period());
    }

    private static String title(MeasurePosition measure, Optional<String> part) {
        String title = measure.indicator().briefTitle();
        return part.flatMap(id -> measure.indicator().parts().stream()
                        .filter(any -> any.id().equals(id))
                        .map(Part::title)
                        .findFirst())
                .map(name -> Words.say("home.measures.part", title, name))
                .orElse(title);
    }

    /** Whether there is anything to draw. */
    public boolean drawn() {
        return !drawing.isEmpty();
    }
}
