package uk.org.waymark.contract.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.PeriodKind;

/**
 * That interim targets lead to the annual one. Only on the same basis: a monthly rate says nothing of an annual total.
 */
final class ProfileChecks {

    private ProfileChecks() {}

    static List<Fault> profile(Subject subject) {
        List<Promise> comparable = Promise.of(subject).stream()
                .filter(promise -> promise.indicator().reported().isEmpty())
                .toList();
        List<Fault> faults = new ArrayList<>();
        for (Promise interim : comparable.stream().filter(Promise::interim).toList()) {
            annualOf(interim, comparable)
                    .flatMap(annual -> fault(interim, annual))
                    .ifPresent(faults::add);
            fallsBehind(interim, comparable).ifPresent(faults::add);
        }
        return faults;
    }

    /** The year's target in force when the interim target was agreed. */
    private static Optional<BigDecimal> annualOf(Promise interim, List<Promise> all) {
        return sameMeasure(interim, all)
                .filter(other -> !other.interim()
                        && other.period().year().equals(interim.period().year())
                        && !other.agreed().knownFrom().isAfter(interim.agreed().knownFrom()))
                .reduce((earlier, later) -> later)
                .flatMap(ProfileChecks::amount);
    }

    private static Optional<Fault> fault(Promise interim, BigDecimal annual) {
        Optional<BigDecimal> figure = amount(interim);
        if (interim.period().isLastOfYear()) {
            return figure.filter(last -> last.compareTo(annual) != 0)
                    .map(last -> interim.fault("the interim target of the last quarter is " + last.toPlainString()
                            + " and the annual target " + annual.toPlainString() + "; they are the same promise"));
        }
        return figure.filter(part -> addsUp(interim) && annual.signum() >= 0 && part.compareTo(annual) > 0)
                .map(part -> interim.fault("the figure adds up through the year, and its interim target "
                        + part.toPlainString() + " is already beyond the annual target " + annual.toPlainString()
                        + "; correct one of the two"));
    }

    private static Optional<Fault> fallsBehind(Promise interim, List<Promise> all) {
        return sameMeasure(interim, all)
                .filter(other -> addsUp(interim)
                        && other.interim()
                        && other.agreed().equals(interim.agreed())
                        && other.period().year().equals(interim.period().year())
                        && other.period().quarter() < interim.period().quarter())
                .flatMap(other -> amount(other).stream()
                        .filter(before -> amount(interim)
                                .filter(now -> now.compareTo(before) < 0)
                                .isPresent())
                        .map(before -> interim.fault("the figure adds up through the year, and the interim target of "
                                + interim.period() + " is below that of " + other.period() + "; correct one of them")))
                .findFirst();
    }

    private static Stream<Promise> sameMeasure(Promise interim, List<Promise> all) {
        return all.stream()
                .filter(other -> other.indicator().equals(interim.indicator())
                        && other.part().equals(interim.part()));
    }

    private static boolean addsUp(Promise promise) {
        return promise.indicator().collection().kind() == PeriodKind.CUMULATIVE;
    }

    private static Optional<BigDecimal> amount(Promise promise) {
        return promise.figure().filter(Figure.Amount.class::isInstance).map(figure -> ((Figure.Amount) figure).value());
    }
}
