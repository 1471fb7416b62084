package uk.org.waymark.contract.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year from 1 April to 31 March, written "2008/09".
 *
 * @param startYear the calendar year in which it begins
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[/-](\\d{2})");

    /** Reads "2008/09" or "2008-09"; the second year must follow the first. */
    public static FinancialYear parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()
                || (Integer.parseInt(written.group(1)) + 1) % 100 != Integer.parseInt(written.group(2))) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a financial year; write it like 2008/09, the second year after the first");
        }
        return new FinancialYear(Integer.parseInt(written.group(1)));
    }

    public static FinancialYear containing(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate starts() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate ends() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    /** The form used in addresses, "2008-09". */
    public String code() {
        return written('-');
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return written('/');
    }

    /** Put together by hand, since every entry and every figure it is compared with is written with its year. */
    private String written(char between) {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? between + "0" : String.valueOf(between)) + end;
    }
}
