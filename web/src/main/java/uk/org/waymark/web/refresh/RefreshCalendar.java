package uk.org.waymark.web.refresh;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.CalendarEvent;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.MeasureOwner;
import uk.org.waymark.contract.indicator.SignedPartner;
import uk.org.waymark.position.refresh.OpenPlaceholder;
import uk.org.waymark.web.words.Words;

/** The dates of the agreement's year as they come next, with the days by which targets are to be set. */
final class RefreshCalendar {
    private RefreshCalendar() {}

    /**
     * Something that happens next on a day, or in a month.
     *
     * @param whom those whose turn it is; empty where the title says it
     */
    public record Event(String when, String title, Optional<String> whom) {}

    private record Dated(LocalDate last, String when, String title, Optional<String> whom) {}

    /** @param open the targets that are still to be set */
    static List<Event> next(Agreement agreement, List<OpenPlaceholder> open, LocalDate today) {
        return Stream.concat(
                        events(agreement, today), open.stream().flatMap(waiting -> toBeSet(agreement, waiting, today)))
                .sorted(Comparator.comparing(Dated::last))
                .map(dated -> new Event(dated.when(), dated.title(), dated.whom()))
                .toList();
    }

    private static Stream<Dated> toBeSet(Agreement agreement, OpenPlaceholder waiting, LocalDate today) {
        Indicator indicator = waiting.indicator();
        return waiting.due().stream()
                .filter(due -> !due.isBefore(today))
                .map(due -> new Dated(
                        due,
                        Words.date(due),
                        Words.say("refresh.calendar.target", indicator.code(), indicator.briefTitle()),
                        lead(agreement, indicator)));
    }

    /** Who answers for a measure, or else its lead partner. */
    private static Optional<String> lead(Agreement agreement, Indicator indicator) {
        return indicator
                .owner()
                .map(MeasureOwner::partner)
                .or(() -> indicator.partners().stream()
                        .filter(SignedPartner::lead)
                        .map(SignedPartner::id)
                        .findFirst())
                .flatMap(agreement::findPartner)
                .map(Body::name);
    }

    private static Stream<Dated> events(Agreement agreement, LocalDate today) {
        return agreement.calendar().stream()
                .map(event -> Stream.of(today.getYear(), today.getYear() + 1)
                        .map(year -> dated(event, year))
                        .filter(dated -> !dated.last().isBefore(today))
                        .findFirst()
                        .orElseThrow())
                .filter(dated ->
                        !dated.last().isAfter(agreement.lastYear().ends().plusYears(1)));
    }

    private static Dated dated(CalendarEvent event, int year) {
        LocalDate last = last(event, year);
        String when = event.day().isPresent()
                ? Words.date(last)
                : event.month().getDisplayName(TextStyle.FULL, Locale.UK) + " " + year;
        return new Dated(last, when, event.title(), Optional.empty());
    }

    private static LocalDate last(CalendarEvent event, int year) {
        YearMonth month = YearMonth.of(year, event.month());
        return event.day().map(month::atDay).orElse(month.atEndOfMonth());
    }
}
