package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.reporting.Subject;

/**
 * What was agreed about a measure, as far as it is on the basis of its figures: an annual rate says nothing about a
 * monthly one. Of a measure that adds up through the year a quarter has its share of what belongs to the whole of it.
 */
final class Promised {
    private final Measurement measurement;
    private final Subject subject;
    private final boolean cumulative;
    private final Optional<Figure> baseline;
    private final List<Reference> references = new ArrayList<>();

    private Promised(Indicator indicator, Subject subject, Terms terms) {
        this.measurement = indicator.reportedMeasurement();
        this.subject = subject;
        this.cumulative = indicator.collection().kind() == PeriodKind.CUMULATIVE;
        this.baseline = terms.baseline().flatMap(dated -> dated.value().figure());
    }

    static List<Reference> of(Indicator indicator, Subject subject, Known known) {
        return indicator
                .termsInForce(subject.period(), known)
                .map(terms -> new Promised(indicator, subject, terms).all(indicator, terms))
                .orElse(List.of());
    }

    private List<Reference> all(Indicator indicator, Terms terms) {
        if (indicator.reported().isEmpty()) {
            baseline.ifPresent(figure -> add("the baseline", figure, 4));
            terms.target(subject.period().year()).ifPresent(target -> add("the target", target, 4));
        }
        nearest(terms.profile())
                .ifPresent(period ->
                        add("the interim target at " + period, terms.profile().get(period), period.quarter()));
        return references;
    }

    /** The last interim target up to the period, or the first one after it. */
    private Optional<ReportingPeriod> nearest(SortedMap<ReportingPeriod, Dated<Target>> profile) {
        SortedMap<ReportingPeriod, Dated<Target>> before =
                profile.headMap(subject.period().next());
        return before.isEmpty() ? profile.keySet().stream().findFirst() : Optional.of(before.lastKey());
    }

    private void add(String what, Dated<Target> target, int quarters) {
        target.value()
                .ofPart(subject.part())
                .scorable()
                .flatMap(scorable -> scorable.figure(baseline))
                .ifPresent(figure -> add(what, figure, quarters));
    }

    /** @param quarters how many of a year's quarters the figure is of, where it adds up through the year */
    private void add(String what, Figure agreed, int quarters) {
        agreed.ofPart(agreed.byPart().isEmpty() ? Optional.empty() : subject.part())
                .filter(figure -> figure.isOf(measurement.shape()))
                .ifPresent(figure -> figure.number()
                        .map(number -> cumulative ? share(number, quarters) : number)
                        .ifPresent(
                                number -> references.add(Reference.of(number, what, () -> measurement.words(figure)))));
    }

    private BigDecimal share(BigDecimal number, int quarters) {
        return number.multiply(BigDecimal.valueOf(subject.period().quarter()))
                .divide(BigDecimal.valueOf(quarters), MathContext.DECIMAL64);
    }
}
