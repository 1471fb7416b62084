package uk.org.waymark.contract.scoring;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Scorable;

/**
 * One outturn to judge, with all a rule may look at.
 *
 * @param targetFrom where the target in force came from, in words
 * @param samePeriodLastYear the outturn a year before, for rules that ask for improvement
 */
public record ScoringCase(
        ReportingPeriod period,
        Figure outturn,
        Scorable target,
        String targetFrom,
        Optional<Figure> baseline,
        Measurement measurement,
        Tolerances tolerances,
        StatusScheme scheme,
        Optional<Figure> samePeriodLastYear) {

    /** The same case against another target. */
    public ScoringCase against(Scorable other) {
        return new ScoringCase(
                period, outturn, other, targetFrom, baseline, measurement, tolerances, scheme, samePeriodLastYear);
    }

    /** The same case with tolerances of the rule's own. */
    public ScoringCase with(Tolerances others) {
        return new ScoringCase(
                period, outturn, target, targetFrom, baseline, measurement, others, scheme, samePeriodLastYear);
    }
}
