package uk.org.waymark.contract.period;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a financial year, written "2008/09 Q2"; in addresses "2008-09-Q2".
 *
 * @param quarter 1 to 4; quarter 2 ends on 30 September
 */
public record ReportingPeriod(FinancialYear year, int quarter) implements Comparable<ReportingPeriod> {
    private static final int LAST_QUARTER = 4;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}[/-]\\d{2})[ -]Q([1-4])");

    public ReportingPeriod {
        if (quarter < 1 || quarter > LAST_QUARTER) {
            throw new IllegalArgumentException("There is no quarter " + quarter + "; a year has quarters 1 to 4");
        }
    }

    /** Reads "2008/09 Q2" or "2008-09-Q2". */
    public static ReportingPeriod parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a reporting period; write it like 2008-09-Q2 or 2008/09 Q2");
        }
        return new ReportingPeriod(FinancialYear.parse(written.group(1)), Integer.parseInt(written.group(2)));
    }

    public static ReportingPeriod containing(LocalDate day) {
        FinancialYear year = FinancialYear.containing(day);
        int monthsIn = (day.getYear() - year.startYear()) * 12 + day.getMonthValue() - 4;
        return new ReportingPeriod(year, monthsIn / 3 + 1);
    }

    public LocalDate starts() {
        return year.starts().plusMonths(3L * (quarter - 1));
    }

    public LocalDate ends() {
        return starts().plusMonths(3).minusDays(1);
    }

    public ReportingPeriod next() {
        return isLastOfYear() ? new ReportingPeriod(year.next(), 1) : new ReportingPeriod(year, quarter + 1);
    }

    public ReportingPeriod previous() {
        return quarter == 1
                ? new ReportingPeriod(year.previous(), LAST_QUARTER)
                : new ReportingPeriod(year, quarter - 1);
    }

    public ReportingPeriod sameLastYear() {
        return new ReportingPeriod(year.previous(), quarter);
    }

    /**
     * Whether its year ends with it, so that its figures say whether the year's target was met.
     *
     * @since 1
     */
    public boolean isLastOfYear() {
        return quarter == LAST_QUARTER;
    }

    /** How many quarters lie from {@code earlier} to this one; negative when it is later. */
    public int quartersSince(ReportingPeriod earlier) {
        return (year.startYear() - earlier.year.startYear()) * 4 + quarter - earlier.quarter;
    }

    /** The form used in addresses, "2008-09-Q2". */
    public String code() {
        return year.code() + "-Q" + quarter;
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        int years = year.compareTo(other.year);
        return years == 0 ? Integer.compare(quarter, other.quarter) : years;
    }

    @Override
    public String toString() {
        return year + " Q" + quarter;
    }
}
