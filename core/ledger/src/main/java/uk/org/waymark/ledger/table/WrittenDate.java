package uk.org.waymark.ledger.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people in the United Kingdom write it, the day before the month: 1/5/2009, 1 May 2009; or 2009-05-01. */
final class WrittenDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?[ -](\\d{4})");

    private WrittenDate() {}

    static LocalDate parse(String text) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            Matcher digits = DIGITS.matcher(text);
            if (digits.matches()) {
                return LocalDate.of(number(digits, 3), number(digits, 2), number(digits, 1));
            }
            Matcher words = MONTH_IN_WORDS.matcher(text);
            if (words.matches()) {
                return LocalDate.of(number(words, 3), month(words.group(2)), number(words, 1));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such day", e);
        }
        throw new IllegalArgumentException("it is not a date");
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }

    /** By its name or the beginning of it, because one locale shortens September to Sep and another to Sept. */
    private static Month month(String written) {
        String beginning = written.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it is not a date"));
    }
}
