package uk.org.waymark.web.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.comparison.Difference.OfBaseline;
import uk.org.waymark.position.comparison.Difference.OfNote;
import uk.org.waymark.position.comparison.Difference.OfTarget;
import uk.org.waymark.position.comparison.MeasureChange;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/** What was agreed differently about one measure: target by target, and by whom and why. */
public record TermsChange(
        String code,
        String address,
        String title,
        List<Line> lines,
        List<String> notes,
        List<String> agreements,
        boolean judgedOtherwise) {

    /** A target or baseline as known on two days. */
    public record Line(String what, String was, String is) {}

    /** Empty where the terms of the measure are told as before. */
    static Optional<TermsChange> of(MeasureChange change) {
        Indicator indicator = change.measure().indicator();
        List<Line> lines = Stream.concat(baselines(change), targets(change)).toList();
        List<String> notes = change.of(OfNote.class).map(OfNote::note).toList();
        if (lines.isEmpty() && notes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TermsChange(
                indicator.code().text(),
                indicator.code().address(),
                indicator.plainTitle(),
                lines,
                notes,
                agreements(change),
                change.isJudgedOtherwise()));
    }

    private static Stream<Line> baselines(MeasureChange change) {
        FigureWords words = new FigureWords(change.measure().indicator().measurement());
        return change.of(OfBaseline.class)
                .map(its -> new Line(
                        Words.say("course.baseline"),
                        baseline(words, its.before()),
                        baseline(words, Optional.of(its.after()))));
    }

    private static String baseline(FigureWords words, Optional<Baseline> baseline) {
        return baseline.map(its -> its.figure().map(words::full).or(its::note).orElse(Words.say("measure.none")))
                .orElse(Words.say("measure.none"));
    }

    private static Stream<Line> targets(MeasureChange change) {
        Indicator indicator = change.measure().indicator();
        Optional<Figure> start =
                change.measure().baseline().flatMap(dated -> dated.value().figure());
        return change.of(OfTarget.class).map(its -> {
            boolean interim = its.interim().isPresent();
            FigureWords words = new FigureWords(interim ? indicator.reportedMeasurement() : indicator.measurement());
            Optional<Figure> from = interim ? Optional.empty() : start;
            return new Line(
                    its.interim()
                            .map(period -> Words.say("history.interim", period))
                            .orElse(Words.say("changes.target", its.year())),
                    its.before().map(was -> target(words, was, from)).orElse(Words.say("changes.nothing")),
                    target(words, its.after(), from));
        });
    }

    private static String target(FigureWords words, Target target, Optional<Figure> baseline) {
        return words.target(target, baseline);
    }

    private static List<String> agreements(MeasureChange change) {
        return Stream.of(
                        change.of(OfBaseline.class).map(OfBaseline::agreed),
                        change.of(OfTarget.class).map(OfTarget::agreed),
                        change.of(OfNote.class).map(OfNote::agreed))
                .flatMap(agreed -> agreed)
                .distinct()
                .map(TermsChange::agreement)
                .toList();
    }

    private static String agreement(Agreed agreed) {
        String by = Words.say("changes.agreed", agreed.by(), Words.date(agreed.knownFrom()));
        return agreed.why().map(why -> by + " " + why).orElse(by);
    }
}
