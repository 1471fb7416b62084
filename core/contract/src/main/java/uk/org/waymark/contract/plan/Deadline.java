package uk.org.waymark.contract.plan;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;

/**
 * The day, or the calendar year, by which something is to be reached. Plans often name no more than a year: "60% by 2010".
 *
 * @param lastDay the day itself, or the last one of the year
 * @param isYear whether only the year is stated
 */
public record Deadline(LocalDate lastDay, boolean isYear) {
    private static final int DIGITS_OF_A_YEAR = 4;

    /**
     * Reads "2010" or "2010-03-31".
     *
     * @throws IllegalArgumentException when a text is neither
     */
    public static Deadline parse(String text) {
        try {
            return text.length() == DIGITS_OF_A_YEAR
                    ? new Deadline(Year.parse(text).atMonth(12).atEndOfMonth(), true)
                    : new Deadline(LocalDate.parse(text), false);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is neither a day nor a year; write it like 2010-03-31 or 2010", e);
        }
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return isYear ? Integer.toString(lastDay.getYear()) : lastDay.toString();
    }
}
