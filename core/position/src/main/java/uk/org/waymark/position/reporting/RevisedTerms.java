package uk.org.waymark.position.reporting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;

/**
 * The terms that a revision states of a measure; all others stay as they were agreed.
 *
 * @param targets what is to be reached by the years' ends, or why nothing is, in order of the years
 * @param interim what is to be reached by the ends of quarters, in their order
 */
public record RevisedTerms(
        Optional<Baseline> baseline,
        NavigableMap<FinancialYear, Target> targets,
        NavigableMap<ReportingPeriod, Target> interim) {
    public RevisedTerms {
        targets = Collections.unmodifiableNavigableMap(new TreeMap<>(targets));
        interim = Collections.unmodifiableNavigableMap(new TreeMap<>(interim));
    }

    /** Targets of years alone. */
    public static RevisedTerms of(Map<FinancialYear, Target> targets) {
        return new RevisedTerms(Optional.empty(), new TreeMap<>(targets), new TreeMap<>());
    }

    public boolean isEmpty() {
        return baseline.isEmpty() && targets.isEmpty() && interim.isEmpty();
    }

    /** Whether both state the target of a year or of a quarter, or the baseline. */
    public boolean overlaps(RevisedTerms other) {
        boolean bothBaselines = baseline.isPresent() && other.baseline.isPresent();
        return bothBaselines
                || targets.keySet().stream().anyMatch(other.targets::containsKey)
                || interim.keySet().stream().anyMatch(other.interim::containsKey);
    }

    /** Whether terms say all of it already, in whatever words they say why a year has no target. */
    public boolean isIn(Terms terms) {
        return targets.entrySet().stream().allMatch(stated -> terms.target(stated.getKey())
                        .filter(agreed -> isSame(agreed.value(), stated.getValue()))
                        .isPresent())
                && interim.entrySet().stream().allMatch(stated -> terms.interim(stated.getKey())
                        .filter(agreed -> isSame(agreed.value(), stated.getValue()))
                        .isPresent())
                && baseline.map(stated -> terms.baseline()
                                .filter(agreed -> isSame(agreed.value(), stated))
                                .isPresent())
                        .orElse(true);
    }

    /** Whether two targets ask for the same. */
    public static boolean isSame(Target one, Target other) {
        boolean sameFigure = figure(one)
                .filter(its -> figure(other).filter(its::isSameAs).isPresent())
                .isPresent();
        return one.equals(other)
                || (one.kind().equals(other.kind()) && (one.unscored().isPresent() || sameFigure));
    }

    private static boolean isSame(Baseline one, Baseline other) {
        return one.figure()
                .flatMap(figure -> other.figure().map(figure::isSameAs))
                .orElseGet(() -> one.figure().isEmpty() && other.figure().isEmpty());
    }

    private static Optional<Figure> figure(Target target) {
        return target.scorable().flatMap(scorable -> scorable.figure(Optional.empty()));
    }

    /** The same as a revision of a measure. */
    public Agreed asAgreed(LocalDate from, String by, String why) {
        return new Agreed(from, by, Optional.of(why), baseline, targets, interim, List.of());
    }
}
