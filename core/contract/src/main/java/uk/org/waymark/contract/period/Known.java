package uk.org.waymark.contract.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * The moment as known at which a reader looks: nothing that became known after it is seen.
 *
 * @param moment the last instant that counts
 * @param text as the reader wrote it: a date, which means its end in London, or an instant
 */
public record Known(Instant moment, String text) implements Comparable<Known> {
    /** Where an agreement's days begin and end. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The end of time, at which everything is known. */
    public static final Known EVER = new Known(Instant.MAX, "ever");

    public static Known on(LocalDate day) {
        return new Known(day.plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1), day.toString());
    }

    /** Reads a date such as "2008-11-25" or an instant such as "2008-11-25T09:30:00Z". */
    public static Known parse(String text) {
        try {
            return text.contains("T") ? new Known(Instant.parse(text), text) : on(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a date; write it like 2008-11-25 or 2008-11-25T09:30:00Z", e);
        }
    }

    /** The instant from which something dated {@code day} is known: the day's beginning in London. */
    public static Instant from(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    public boolean includes(Instant knownFrom) {
        return !knownFrom.isAfter(moment);
    }

    public boolean includes(LocalDate knownFrom) {
        return includes(from(knownFrom));
    }

    /**
     * Whether it cannot be asked at a moment yet. A date means its end, which that of the moment has not reached and which
     * may be asked all the same.
     *
     * @since 1
     */
    public boolean isLaterThan(Instant now) {
        return text.contains("T") ? moment.isAfter(now) : compareTo(on(LocalDate.ofInstant(now, LONDON))) > 0;
    }

    public LocalDate date() {
        return moment.atZone(LONDON).toLocalDate();
    }

    /** The earlier of the two. */
    public Known atMost(Known other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Known other) {
        return moment.compareTo(other.moment);
    }

    @Override
    public String toString() {
        return text;
    }
}
