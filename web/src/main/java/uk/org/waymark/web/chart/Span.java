package uk.org.waymark.web.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole months side by side, on which days are drawn.
 *
 * @param last the last month, which is shown too
 */
public record Span(YearMonth first, YearMonth last) {
    private static final int FEWEST = 6;
    private static final double ALL = 100;

    /** The months of some days; half a year at least. */
    public static Span of(List<LocalDate> days) {
        YearMonth first =
                days.stream().min(LocalDate::compareTo).map(YearMonth::from).orElseThrow();
        YearMonth last =
                days.stream().max(LocalDate::compareTo).map(YearMonth::from).orElseThrow();
        YearMonth least = first.plusMonths(FEWEST - 1);
        return new Span(first, last.isBefore(least) ? least : last);
    }

    /** The place of a day as a percentage of the width. */
    double at(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first.atDay(1), last.plusMonths(1).atDay(1));
        return ALL * ChronoUnit.DAYS.between(first.atDay(1), day) / days;
    }

    Stream<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    int length() {
        return (int) first.until(last, ChronoUnit.MONTHS) + 1;
    }
}
