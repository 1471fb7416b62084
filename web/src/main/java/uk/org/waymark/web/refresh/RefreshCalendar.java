package uk.org.waymark.web.refresh;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.CalendarEvent;
import uk.org.waymark.web.words.Words;

/** The dates of the agreement's year as they come next. */
final class RefreshCalendar {
    private RefreshCalendar() {}

    /** Something that happens next on a day, or in a month. */
    public record Event(String when, String title) {}

    private record Dated(LocalDate last, CalendarEvent event) {}

    static List<Event> next(Agreement agreement, LocalDate today) {
        return agreement.calendar().stream()
                .map(event -> Stream.of(today.getYear(), today.getYear() + 1)
                        .map(year -> new Dated(last(event, year), event))
                        .filter(dated -> !dated.last().isBefore(today))
                        .findFirst()
                        .orElseThrow())
                .filter(dated ->
                        !dated.last().isAfter(agreement.lastYear().ends().plusYears(1)))
                .sorted(Comparator.comparing(Dated::last))
                .map(dated -> new Event(when(dated), dated.event().title()))
                .toList();
    }

    private static LocalDate last(CalendarEvent event, int year) {
        YearMonth month = YearMonth.of(year, event.month());
        return event.day().map(month::atDay).orElse(month.atEndOfMonth());
    }

    private static String when(Dated dated) {
        return dated.event().day().isPresent()
                ? Words.date(dated.last())
                : dated.event().month().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                        + dated.last().getYear();
    }
}
