package uk.org.waymark.contract.indicator;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * When a measure's figures come.
 *
 * @param lagMonths how long after the time it measures a figure arrives
 * @param dueQuarters the quarters of a year in which a figure is due; empty for every quarter
 * @param surveyYears the years with a survey; empty for a measure that is not a survey's
 * @param rollUp how a figure is made of those of months or terms; empty where it is entered as it is
 */
public record Collection(
        PeriodKind kind,
        Collected collected,
        int lagMonths,
        SortedSet<Integer> dueQuarters,
        Set<FinancialYear> surveyYears,
        Optional<RollUp> rollUp) {
    public Collection {
        dueQuarters = new TreeSet<>(dueQuarters);
        surveyYears = Set.copyOf(surveyYears);
    }

    /** Figures that are entered as they are, as themes were built before they could be made of others. */
    public Collection(
            PeriodKind kind,
            Collected collected,
            int lagMonths,
            SortedSet<Integer> dueQuarters,
            Set<FinancialYear> surveyYears) {
        this(kind, collected, lagMonths, dueQuarters, surveyYears, Optional.empty());
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

    /**
     * The months or terms that the figure of a period is made of, in order; none where it is entered as it is.
     *
     * @since 1
     */
    public List<CollectionPeriod> madeOf(ReportingPeriod period) {
        return rollUp.map(its -> its.madeOf(period, kind)).orElse(List.of());
    }

    /**
     * The periods whose figures are made of that of a month or term, among others; in order.
     *
     * @since 1
     */
    public List<ReportingPeriod> periodsOf(CollectionPeriod when) {
        return rollUp.map(its -> its.periodsMadeOf(when, kind)).orElse(List.of());
    }
}
