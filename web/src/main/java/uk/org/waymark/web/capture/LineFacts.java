package uk.org.waymark.web.capture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.TargetInForce;
import uk.org.waymark.position.projection.Projection;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * What a line can be judged by while its figure is typed.
 *
 * @param past the figures of two earlier periods, the latest last; blank where there are none
 * @param target with its direction: "at most 2,776"; blank of a month, a term or a group
 * @param targetOf whether it is an interim target or that of the year
 * @param figure the one that stands, or why there is none; blank where nothing was entered
 * @param absence in a few words why there is no figure; blank where there is one, or nothing was entered
 * @param since the day it is known from; blank where nothing was entered
 * @param reading how the figure of this period is rated; empty where it has none
 */
public record LineFacts(
        List<Past> past,
        String target,
        String targetOf,
        String figure,
        String absence,
        String since,
        Optional<Reading> reading,
        String projection) {
    private static final Past NOTHING = new Past("", "");

    /** The figure of an earlier period. */
    public record Past(String figure, String period) {}

    static LineFacts of(CaptureLine line) {
        CaptureRow row = line.row();
        FigureWords words = new FigureWords(row.measurement());
        boolean alone = line.isFigureAlone();
        Optional<TargetInForce> target = row.target().filter(any -> !alone);
        return new LineFacts(
                alone ? List.of(NOTHING, NOTHING) : past(row, words),
                target.map(inForce -> target(row, inForce)).orElse(alone ? "" : Words.say("capture.target.none")),
                target.map(inForce -> Words.say(inForce.interim() ? "capture.target.interim" : "capture.target.year"))
                        .orElse(""),
                figure(line, words),
                line.noFigure().map(none -> none.absence().words()).orElse(""),
                line.standing().map(Entry::knownFrom).map(Words::shortDate).orElse(""),
                Optional.of(row.reading())
                        .filter(reading -> !alone
                                && !reading.carriedForward()
                                && reading.outturn().isPresent()),
                alone ? "" : projection(row, words));
    }

    private static List<Past> past(CaptureRow row, FigureWords words) {
        List<Past> latestFirst = row.previous().stream()
                .limit(2)
                .map(past -> new Past(words.brief(past.figure()), past.period().toString()))
                .toList();
        List<Past> both = Stream.concat(latestFirst.stream(), Stream.of(NOTHING, NOTHING))
                .limit(2)
                .toList();
        return List.of(both.get(1), both.get(0));
    }

    private static String target(CaptureRow row, TargetInForce inForce) {
        FigureWords words = new FigureWords(
                inForce.interim() ? row.measurement() : row.indicator().measurement());
        return words.directed(
                inForce.target(), row.baseline(), row.indicator().measurement().polarity());
    }

    /** The figure of the line or, where that is made of other lines, what they come to. */
    private static String figure(CaptureLine line, FigureWords words) {
        Optional<Figure> made =
                line.row().outturn().filter(any -> line.isMade()).map(outturn -> outturn.figure());
        return line.figure()
                .or(() -> made)
                .map(words::brief)
                .or(() -> line.noFigure().map(words::none))
                .orElse("");
    }

    private static String projection(CaptureRow row, FigureWords words) {
        if (row.projection() instanceof Projection.Projected projected) {
            return Words.say("capture.projection", words.full(projected.figure()), projected.method());
        }
        return row.projection() instanceof Projection.CannotTell none
                ? Words.say("capture.projection.none", none.why())
                : "";
    }
}
