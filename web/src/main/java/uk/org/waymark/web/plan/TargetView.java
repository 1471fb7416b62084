package uk.org.waymark.web.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.plan.OverallTarget;
import uk.org.waymark.position.TargetPosition;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;
import uk.org.waymark.web.words.Words;

/**
 * A target that a plan sets itself, in the words of a reader.
 *
 * @param figure "60%"; a sentence that there is none where the plan names none
 * @param reached the latest figure with its day; empty until one is reported
 * @param note what was written with that figure
 * @param earlier the figures before it, the latest day first
 */
public record TargetView(
        String id,
        String what,
        String figure,
        String by,
        Optional<String> reached,
        Optional<String> note,
        List<String> earlier) {
    static TargetView of(TargetPosition position) {
        OverallTarget target = position.target();
        Optional<TargetProgress> latest = position.latest().map(entry -> entry.statement());
        return new TargetView(
                target.id(),
                target.what(),
                target.figure().map(figure -> words(figure, target)).orElseGet(() -> Words.say("plan.target.noFigure")),
                by(target),
                latest.map(progress -> reached(progress, target)),
                latest.map(TargetProgress::note).filter(note -> !note.isBlank()),
                position.log().stream()
                        .map(entry -> entry.statement())
                        .filter(progress -> !latest.equals(Optional.of(progress)))
                        .sorted((one, other) -> other.on().compareTo(one.on()))
                        .map(progress -> reached(progress, target))
                        .toList());
    }

    private static String by(OverallTarget target) {
        return target.by()
                .map(by -> by.isYear() ? by.toString() : Words.date(by.lastDay()))
                .orElseGet(() -> Words.say("plan.notStated"));
    }

    private static String reached(TargetProgress progress, OverallTarget target) {
        return Words.say("plan.target.on", words(progress.figure(), target), Words.date(progress.on()));
    }

    private static String words(BigDecimal figure, OverallTarget target) {
        return new Measurement(Shape.AMOUNT, target.unit(), Math.max(0, figure.scale()), Polarity.HIGH)
                .withUnit(figure)
                .strip();
    }
}
