package uk.org.waymark.ledger.refresh;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months, and days that come round every year, as messages write them. */
final class Days {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter EVERY_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private Days() {}

    static String words(MonthDay day) {
        return EVERY_YEAR.format(day);
    }

    static String month(LocalDate day) {
        return MONTH.format(day);
    }
}
