package uk.org.waymark.web.rest.indicator;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.indicator.Breakdown;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.RollUp;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * How an indicator is measured.
 *
 * @param annual the measurement of baseline and annual target
 * @param reported that of outturns and interim targets, where it is another; {@code basis} names it
 * @param kind how its figures relate to time, such as "cumulative"
 * @param collected how often figures are collected, such as "quarterly"
 * @param lagMonths how long after the time it measures a figure arrives
 * @param dueQuarters the quarters in which a figure is due; empty for all four
 * @param surveyYears the years with a survey; empty for a measure that is not a survey's
 * @param rollUp what a figure is made of; left out where it is entered as it is
 * @param breakdowns the groups by which the figure is also reported
 * @param tolerance its own; empty where the agreement's scheme decides
 * @param source who collects the figures
 * @param predecessors the codes it had before
 * @param unconfirmed what of this no source confirms
 */
public record DefinitionAnswer(
        MeasurementAnswer annual,
        Optional<MeasurementAnswer> reported,
        Optional<String> basis,
        String kind,
        String collected,
        int lagMonths,
        List<Integer> dueQuarters,
        List<String> surveyYears,
        Optional<RollUpAnswer> rollUp,
        List<GroupsAnswer> breakdowns,
        Optional<String> tolerance,
        Optional<String> source,
        List<PredecessorAnswer> predecessors,
        List<String> unconfirmed) {
    /** What a figure counts, how finely, and what good is. */
    public record MeasurementAnswer(String unit, String shape, int decimals, String polarity) {
        static MeasurementAnswer of(Measurement measurement) {
            return new MeasurementAnswer(
                    measurement.unit(),
                    Codes.of(measurement.shape()),
                    measurement.decimals(),
                    Codes.of(measurement.polarity()));
        }
    }

    /**
     * How a figure is made of those of months or terms.
     *
     * @param of "months" or "terms", and {@code by} the rule, such as "sum"
     * @param from the first of the only months that count, by its number, and {@code to} the last
     */
    public record RollUpAnswer(String of, String by, Optional<Integer> from, Optional<Integer> to) {
        static RollUpAnswer of(RollUp rollUp) {
            return new RollUpAnswer(
                    Codes.of(rollUp.of()),
                    Codes.of(rollUp.by()),
                    rollUp.span().map(span -> span.from().getValue()),
                    rollUp.span().map(span -> span.to().getValue()));
        }
    }

    /**
     * The groups by which a figure is also reported.
     *
     * @param by what they are, such as "ward"
     * @param groups their ids, as a file names them
     */
    public record GroupsAnswer(String by, List<String> groups) {
        static GroupsAnswer of(Breakdown breakdown) {
            return new GroupsAnswer(
                    breakdown.by(),
                    breakdown.groups().stream().map(Breakdown.Group::id).toList());
        }
    }

    static DefinitionAnswer of(Indicator indicator) {
        return new DefinitionAnswer(
                MeasurementAnswer.of(indicator.measurement()),
                indicator.reported().map(basis -> MeasurementAnswer.of(basis.measurement())),
                indicator.reported().map(basis -> basis.name()),
                Codes.of(indicator.collection().kind()),
                Codes.of(indicator.collection().collected()),
                indicator.collection().lagMonths(),
                List.copyOf(indicator.collection().dueQuarters()),
                indicator.collection().surveyYears().stream()
                        .sorted()
                        .map(FinancialYear::toString)
                        .toList(),
                indicator.collection().rollUp().map(RollUpAnswer::of),
                indicator.breakdowns().stream().map(GroupsAnswer::of).toList(),
                indicator.tolerances().map(Object::toString),
                indicator.source(),
                indicator.predecessors().stream().map(PredecessorAnswer::of).toList(),
                indicator.unconfirmed().stream().sorted().toList());
    }
}
