package uk.org.waymark.contract.indicator;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * When a measure's figures come.
 *
 * @param lagMonths how long after the time it measures a figure arrives
 * @param dueQuarters the quarters of a year in which a figure is due; empty for every quarter
 * @param surveyYears the years with a survey; empty for a measure that is not a survey's
 */
public record Collection(
        PeriodKind kind,
        Collected collected,
        int lagMonths,
        SortedSet<Integer> dueQuarters,
        Set<FinancialYear> surveyYears) {
    public Collection {
        dueQuarters = new TreeSet<>(dueQuarters);
        surveyYears = Set.copyOf(surveyYears);
    }

    @Override
    public SortedSet<Integer> dueQuarters() {
        return Collections.unmodifiableSortedSet(dueQuarters);
    }

    public boolean isDueIn(ReportingPeriod period) {
        return (dueQuarters.isEmpty() || dueQuarters.contains(period.quarter()))
                && (surveyYears.isEmpty() || surveyYears.contains(period.year()));
    }

    /** Whether a figure reported in {@code reported} may still be shown for {@code period}. */
    public boolean stillStands(ReportingPeriod reported, ReportingPeriod period) {
        int age = period.quartersSince(reported);
        return age >= 0 && age < collected.quarters() + (lagMonths + 2) / 3;
    }
}
