package uk.org.waymark.contract.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.indicator.RollUp;
import uk.org.waymark.contract.indicator.RollUpRule;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.ReportingPeriod;

/** That figures of months or terms can make a quarter's, by the rule and in the quarters that are declared. */
final class RollUpChecks {
    private RollUpChecks() {}

    static List<Fault> rollUp(Subject subject) {
        return subject.indicators().stream()
                .flatMap(indicator -> indicator.collection().rollUp().stream()
                        .flatMap(rollUp -> fault(subject, indicator, rollUp).stream()))
                .toList();
    }

    /** The first of them: what is wrong with the rule is often wrong in more than one way. */
    private static Optional<Fault> fault(Subject subject, Indicator indicator, RollUp rollUp) {
        PeriodKind kind = indicator.collection().kind();
        return Stream.of(
                        byShape(indicator, rollUp.by()).map(wrong -> at(subject, indicator, "by", wrong)),
                        ofMonths(rollUp, kind).map(wrong -> at(subject, indicator, "of", wrong)),
                        undue(subject, indicator, rollUp).map(wrong -> at(subject, indicator, "of", wrong)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Fault at(Subject subject, Indicator indicator, String attribute, String wrong) {
        return subject.element(indicator).child("roll-up").fault(attribute, indicator.code() + ": " + wrong);
    }

    private static Optional<String> byShape(Indicator indicator, RollUpRule by) {
        Measurement measurement = indicator.reportedMeasurement();
        PeriodKind kind = indicator.collection().kind();
        if (!by.takes(measurement)) {
            return Optional.of("its figures are " + measurement.shape().words() + ", and " + by.words()
                    + " is for others; write " + rulesFor(measurement));
        }
        if (by == RollUpRule.SUM && measurement.isRate()) {
            return Optional.of("figures in " + measurement.unit()
                    + " do not add up; write mean or last, or enter numerator and denominator and write ratio-of-sums");
        }
        if (by == RollUpRule.SUM && kind == PeriodKind.SNAPSHOT) {
            return Optional.of("counts on single days do not add up; write last or mean");
        }
        return by == RollUpRule.MEAN && kind == PeriodKind.CUMULATIVE
                ? Optional.of("a figure that adds up through the year is no mean; write sum")
                : Optional.empty();
    }

    private static String rulesFor(Measurement measurement) {
        return Stream.of(RollUpRule.values())
                .filter(rule -> rule.takes(measurement))
                .map(rule -> rule.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" or "));
    }

    private static Optional<String> ofMonths(RollUp rollUp, PeriodKind kind) {
        if (rollUp.of() == CollectionPeriod.Kind.TERMS) {
            return rollUp.span().map(span -> "\"from\" and \"to\" are for months; leave them out");
        }
        return kind == PeriodKind.ACADEMIC_YEAR
                ? Optional.of("months of an academic year lie in quarters of two; write terms")
                : Optional.empty();
    }

    /** A quarter with a figure due of which nothing ends in it would be asked for and could never be answered. */
    private static Optional<String> undue(Subject subject, Indicator indicator, RollUp rollUp) {
        List<String> empty = IntStream.rangeClosed(1, 4)
                .filter(quarter -> indicator.collection().dueQuarters().isEmpty()
                        || indicator.collection().dueQuarters().contains(quarter))
                .mapToObj(quarter -> new ReportingPeriod(subject.agreement().lastYear(), quarter))
                .filter(period -> rollUp.enteredWith(period).isEmpty())
                .map(period -> "quarter " + period.quarter())
                .toList();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of("nothing that makes up a figure ends in " + String.join(", ", empty)
                        + "; leave it out of \"due\" of <measured>");
    }
}
