package uk.org.waymark.web.rest.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.web.rest.measure.PartFigures;
import uk.org.waymark.web.rest.measure.TargetText;

/**
 * What was agreed at one time, exactly as it was stated then; what it does not state stood as before.
 *
 * @param knownFrom the date from which it was known
 * @param by the document in which it was agreed
 * @param why the reason of a change
 * @param targets of years; {@code interim} of reporting periods
 */
public record RevisionAnswer(
        String knownFrom,
        String by,
        Optional<String> why,
        Optional<StatedBaseline> baseline,
        List<StatedTarget> targets,
        List<StatedTarget> interim,
        List<String> notes) {
    /** A baseline, or in {@code note} why there is none. */
    public record StatedBaseline(
            Optional<String> figure, Map<String, String> parts, Optional<String> span, Optional<String> note) {}

    /**
     * A target for a year ("2008/09") or a period ("2008-09-Q2").
     *
     * @param kind how it is stated: "exact", "range", "change", "parts", "placeholder" and so on
     * @param change such as "+3 points from baseline", where no source prints the figure it gives
     */
    public record StatedTarget(
            String at,
            String kind,
            Optional<String> target,
            Optional<String> change,
            Map<String, String> parts,
            Optional<String> state,
            Optional<String> why) {}

    static RevisionAnswer of(Agreed agreed, List<String> parts) {
        return new RevisionAnswer(
                agreed.knownFrom().toString(),
                agreed.by(),
                agreed.why(),
                agreed.baseline().map(baseline -> stated(baseline, parts)),
                stated(agreed.targets(), year -> year.toString(), parts),
                stated(agreed.profile(), period -> period.code(), parts),
                agreed.notes());
    }

    private static StatedBaseline stated(Baseline baseline, List<String> parts) {
        return new StatedBaseline(
                baseline.figure().filter(figure -> figure.byPart().isEmpty()).map(Figure::text),
                baseline.figure().map(figure -> PartFigures.of(figure, parts)).orElse(Map.of()),
                baseline.span(),
                baseline.note());
    }

    private static <T extends Comparable<? super T>> List<StatedTarget> stated(
            Map<T, Target> targets, Function<T, String> at, List<String> parts) {
        Stream<Map.Entry<T, Target>> inOrder =
                targets.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey));
        return inOrder.map(entry -> stated(at.apply(entry.getKey()), entry.getValue(), parts))
                .toList();
    }

    private static StatedTarget stated(String at, Target target, List<String> parts) {
        TargetText text = TargetText.of(target, Optional.empty());
        return new StatedTarget(
                at,
                target.kind(),
                text.figure(),
                text.change(),
                PartFigures.of(target, parts),
                text.state(),
                target.unscored().map(Unscored::explanation));
    }
}
