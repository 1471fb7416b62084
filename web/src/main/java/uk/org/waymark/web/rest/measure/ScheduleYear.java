package uk.org.waymark.web.rest.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;

/**
 * What was agreed for one year, as known.
 *
 * @param year "2008/09"
 * @param kind how the target is stated: "exact", "range", "change", "parts", "withdrawn" and so on
 * @param target the figure; empty for a state, for a target in parts, and for a change of what is not known
 * @param change that change in words, such as "+3 points from baseline"
 * @param parts the figures by part id, of a target in parts
 * @param state why there is no figure: "placeholder", "withdrawn" and so on
 * @param why that state in words
 * @param agreedBy the document in which it was agreed
 * @param knownFrom the date from which it was known
 */
public record ScheduleYear(
        String year,
        String kind,
        Optional<String> target,
        Optional<String> change,
        Map<String, String> parts,
        Optional<String> state,
        Optional<String> why,
        String agreedBy,
        String knownFrom) {
    /** The years of a measure's schedule, in order. */
    public static List<ScheduleYear> of(Indicator indicator, Terms terms) {
        Optional<Figure> baseline = terms.baseline().map(Dated::value).flatMap(Baseline::figure);
        return terms.targets().entrySet().stream()
                .map(year -> of(year.getKey().toString(), year.getValue(), indicator, baseline))
                .toList();
    }

    private static ScheduleYear of(String year, Dated<Target> dated, Indicator indicator, Optional<Figure> baseline) {
        Target target = dated.value();
        TargetText text = TargetText.of(target, baseline);
        return new ScheduleYear(
                year,
                target.kind(),
                text.figure(),
                text.change(),
                PartFigures.of(target, indicator.parts().stream().map(Part::id).toList()),
                text.state(),
                target.unscored().map(Unscored::explanation),
                dated.agreed().by(),
                dated.agreed().knownFrom().toString());
    }
}
