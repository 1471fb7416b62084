package uk.org.waymark.web.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.web.chart.SmallCourse;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * A measure that somebody answers for, or one part of it.
 *
 * @param address of the measure's page
 * @param unit what the figures count, where they do not say it themselves
 * @param drawing its course; empty where it has neither a figure nor a target to draw
 * @param figure the latest, with its period
 * @param rating of that figure; empty where there is none
 * @param state of the figure of the period looked at, such as "Not entered"
 */
public record CourseView(
        String code,
        String address,
        String title,
        String unit,
        String drawing,
        String figure,
        String target,
        Optional<Mark> rating,
        String period,
        String state) {

    /**
     * One for the measure, or for each of its parts.
     *
     * @param open whether figures of the period are asked for; else nothing is left to do about them
     */
    static List<CourseView> of(Agreement agreement, StatusScheme scheme, boolean open, MeasureReturn returned) {
        MeasurePosition measure = returned.measure();
        Stream<Optional<String>> parts = measure.parts().isEmpty()
                ? Stream.of(Optional.empty())
                : measure.parts().stream().map(Reading::part);
        return parts.map(part -> of(agreement, scheme, open, returned, part)).toList();
    }

    private static CourseView of(
            Agreement agreement, StatusScheme scheme, boolean open, MeasureReturn returned, Optional<String> part) {
        MeasurePosition measure = returned.measure();
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        Reading now = Stream.concat(Stream.of(measure.whole()), measure.parts().stream())
                .filter(reading -> reading.part().equals(part))
                .findFirst()
                .orElse(measure.whole());
        Optional<Reading> last = measure.series().stream()
                .filter(reading -> reading.part().equals(part))
                .reduce((earlier, later) -> later);
        return new CourseView(
                measure.code().text(),
                measure.code().address(),
                title(measure, part),
                words.unitToSay().orElse(""),
                SmallCourse.of(agreement, scheme, measure, part).orElse(""),
                last.flatMap(Reading::figure).map(words::brief).orElse(Words.say("measure.none")),
                now.target()
                        .map(target -> words.target(
                                target.target().ofPart(part), measure.baseline().flatMap(dated -> dated.value()
                                        .figure())))
                        .orElse(Words.say("measure.none")),
                last.map(reading -> Mark.of(scheme, reading.performance())),
                last.map(reading -> reading.period().toString()).orElse(""),
                open ? state(returned) : "");
    }

    private static String title(MeasurePosition measure, Optional<String> part) {
        String title = measure.indicator().briefTitle();
        return part.map(id -> measure.indicator().parts().stream()
                        .filter(any -> any.id().equals(id))
                        .map(Part::title)
                        .findFirst()
                        .orElse(id))
                .map(name -> Words.say("home.measures.part", title, name))
                .orElse(title);
    }

    private static String state(MeasureReturn returned) {
        if (returned.isSignedOff()) {
            return Words.say("home.state.signed");
        }
        if (returned.isWithOfficers()) {
            return Words.say("home.state.returned");
        }
        if (returned.isToBeSigned()) {
            return Words.say("home.state.entered");
        }
        return returned.obstacle()
                .map(why -> Words.say("home.state." + (returned.isDue() ? why.code() : "not-due")))
                .orElse("");
    }
}
