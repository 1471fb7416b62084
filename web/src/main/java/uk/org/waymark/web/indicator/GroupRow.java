package uk.org.waymark.web.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.position.GroupReading;
import uk.org.waymark.position.reporting.Absence;
import uk.org.waymark.position.reporting.Subject;
import uk.org.waymark.web.chart.GroupBar;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * A group of a measure with its figure.
 *
 * @param figure the figure, or why there is none to show
 * @param unseen that the public is not shown it, although it is not small itself
 * @param share of the whole, where figures add up to it: "40%"
 * @param bar a drawing of the figure; empty where it is not shown
 */
public record GroupRow(
        String name, String figure, boolean unseen, Optional<String> share, boolean provisional, Optional<String> bar) {

    /** @param full the figure whose bar is as wide as its cell */
    static GroupRow of(BreakdownReading reading, GroupReading group, BigDecimal full) {
        FigureWords words = new FigureWords(reading.indicator().reportedMeasurement());
        return new GroupRow(
                group.group().title(),
                group.isSmall() ? small(reading, group, words) : figure(group, words),
                group.hidden() && !group.isSmall() && group.figure().isPresent(),
                reading.share(group)
                        .map(share -> share.setScale(0, RoundingMode.HALF_UP).toPlainString() + "%"),
                group.isProvisional(),
                group.figure()
                        .filter(any -> !group.isSmall())
                        .flatMap(figure -> figure.number())
                        .map(number -> GroupBar.of(number, full)));
    }

    private static String figure(GroupReading group, FigureWords words) {
        return group.figure().map(words::counted).orElse(Words.say("indicator.months.none"));
    }

    /** With the figure that is kept, for those who may know it. */
    private static String small(BreakdownReading reading, GroupReading group, FigureWords words) {
        Subject subject = new Subject(
                reading.indicator().code(), Optional.of(group.group().id()), reading.period());
        return words.none(Absence.SUPPRESSED.of(subject, group.figure()));
    }
}
