package uk.org.waymark.web.words;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.org.waymark.contract.period.Known;

/** Says what the bundle holds under a key, with its blanks filled in. */
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("uk.org.waymark.web.messages", Locale.UK);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Words() {}

    /** The text under {@code key}; numbers among the blanks are written as they are given. */
    public static String say(String key, Object... blanks) {
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(blanks);
    }

    /** The text under {@code key + ".one"} for a count of one, else under {@code key + ".many"}. */
    public static String counted(String key, int count, Object... blanks) {
        return say(key + (count == 1 ? ".one" : ".many"), blanks);
    }

    /** A count as a word up to twelve, in digits above; none is "no". */
    public static String number(int count) {
        return count >= 0 && count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
    }

    /** The same at the start of a sentence. */
    public static String startingNumber(int count) {
        return capital(number(count));
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The day, in London, on which something became known. */
    public static String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, Known.LONDON));
    }

    /** A time of day in London, as "25 November 2008, 14:05". */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Known.LONDON));
    }

    /** A date as "25 November 2008". */
    public static String date(LocalDate day) {
        return LONG_DATE.format(day);
    }

    /** The day, in London, on which something became known, where room is short: "25 Nov 2008". */
    public static String shortDate(Instant moment) {
        return SHORT_DATE.format(LocalDate.ofInstant(moment, Known.LONDON));
    }
}
