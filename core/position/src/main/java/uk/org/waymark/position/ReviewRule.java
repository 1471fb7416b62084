package uk.org.waymark.position;

import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;

/**
 * How measures are sorted into the categories of a review of one period.
 *
 * @param yearEnded whether it is the last quarter of a year, whose figures say whether the year's target was met
 * @param silenceIsHope whether a measure that is worse and has no forecast counts as expected to improve, as it did in
 *     the review of 2008/09; by the usual rule only a forecast can say so
 */
record ReviewRule(boolean yearEnded, boolean silenceIsHope) {
    static ReviewRule of(Agreement agreement, ReportingPeriod period) {
        return new ReviewRule(period.isLastOfYear(), agreement.reviewOf(period).isPresent());
    }

    /**
     * The category of a measure. One without a target to judge by has no data, nor has one with neither a symbol nor a
     * forecast.
     *
     * @param ofThePeriod whether the figure is the period's own and not an earlier one carried forward
     */
    ReviewCategory of(boolean untargeted, Performance performance, Performance forecast, boolean ofThePeriod) {
        if (untargeted || (!performance.isRated() && !forecast.isRated())) {
            return ReviewCategory.NO_DATA;
        }
        if (yearEnded && ofThePeriod && performance.isRated()) {
            return performance == Performance.WORSE ? ReviewCategory.MISSED : ReviewCategory.ON_TRACK;
        }
        if (forecast == Performance.WORSE) {
            return ReviewCategory.AT_RISK;
        }
        if (performance != Performance.WORSE) {
            return ReviewCategory.ON_TRACK;
        }
        return forecast.isRated() || silenceIsHope ? ReviewCategory.OFF_TRAJECTORY : ReviewCategory.AT_RISK;
    }
}
