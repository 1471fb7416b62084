package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.reporting.Absence;

/** How people write figures. What cannot be one becomes a finding; nothing written here is ever an exception. */
final class Writing {
    // Digits are limited, and powers of ten refused, so that a short text cannot become a number of a million digits.
    private static final Pattern AMOUNT =
            Pattern.compile("(£?)([-+]?)(£?) ?(\\d{1,3}(?:,\\d{3}){1,4}|\\d{0,15})(\\.\\d{1,40})?(?: ?(%))?");

    /** The most that any figure has; more come out of a division in a spreadsheet. */
    private static final int MOST_DECIMALS = 9;

    private static final String COUNT = "\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9}";
    private static final Pattern RATIO = Pattern.compile("(" + COUNT + ") ?(?:/|of|out of) ?(" + COUNT + ")");
    private static final Pattern LEVEL = Pattern.compile("(?i)(?:level )?(\\d{1,4})");
    private static final Pattern BELOW_ZERO = Pattern.compile("(?i)(?:level )?- ?\\d{1,4}");
    private static final Pattern HELD = Pattern.compile("(?i)suppressed ?\\(([^()]+)\\)");

    private static final Map<String, Entered> IN_WORDS = Map.of(
            "na", new Entered.None(Absence.NOT_APPLICABLE),
            "n/a", new Entered.None(Absence.NOT_APPLICABLE),
            "not applicable", new Entered.None(Absence.NOT_APPLICABLE),
            "not collected", new Entered.None(Absence.NOT_COLLECTED),
            "suppressed", new Entered.None(Absence.SUPPRESSED),
            "withdrawn", new Entered.Withdrawn());

    private Writing() {}

    /** What is said in place of a figure. */
    static Optional<Entered> inWords(String text) {
        return Optional.ofNullable(IN_WORDS.get(text.toLowerCase(Locale.ROOT)));
    }

    /** That a figure is kept and not shown: "suppressed (4)". */
    static Optional<Entered> held(Measurement measurement, String text) {
        Matcher written = HELD.matcher(text);
        return written.matches()
                ? Optional.of(suppressed(read(measurement, written.group(1).strip())))
                : Optional.empty();
    }

    private static Entered suppressed(Entered given) {
        return given.figure().isPresent() ? new Entered.None(Absence.SUPPRESSED, given.figure()) : given;
    }

    static Entered read(Measurement measurement, String text) {
        return switch (measurement.shape()) {
            case AMOUNT -> amount(measurement, text);
            case RATIO -> ratio(text);
            case LEVEL -> level(text);
        };
    }

    private static Entered amount(Measurement measurement, String text) {
        if (text.endsWith("*")) {
            return unreadable(
                    text,
                    "A star beside a figure can mean several things.",
                    "Write the figure alone. Where it may still change, say so under provisional, or write p after it.");
        }
        if (RATIO.matcher(text).matches()) {
            return counted(measurement, text);
        }
        Matcher written = AMOUNT.matcher(withoutUnit(measurement, text));
        if (!written.matches() || (written.group(4).isEmpty() && written.group(5) == null)) {
            return unreadable(text, "It is not a number.", "Write it in digits, such as 8.4 or -5.30.");
        }
        boolean pounds = !written.group(1).isEmpty() || !written.group(3).isEmpty();
        if (pounds && !measurement.unit().startsWith("£")) {
            return unreadable(text, "It is in pounds.", "The measure is reported in " + measurement.unit() + ".");
        }
        if (written.group(6) != null && !isPercent(measurement)) {
            return unreadable(text, "It is a percentage.", "The measure is reported in " + measurement.unit() + ".");
        }
        String digits = written.group(4).replace(",", "")
                + Optional.ofNullable(written.group(5)).orElse("");
        BigDecimal value = new BigDecimal(written.group(2) + digits);
        return value.scale() > MOST_DECIMALS ? tooFine(measurement, text, value) : Entered.of(new Figure.Amount(value));
    }

    /** A percentage by what it was counted from; of a change in per cent nothing was. */
    private static Entered counted(Measurement measurement, String text) {
        if (!measurement.unit().equals("%")) {
            return unreadable(
                    text,
                    "It is so many out of so many.",
                    "The measure is reported in " + measurement.unit() + ". Write one number.");
        }
        Entered ratio = ratio(text);
        return ratio.figure()
                .flatMap(Figure::counted)
                .map(Figure.Amount::of)
                .map(Entered::of)
                .orElse(ratio);
    }

    private static Entered tooFine(Measurement measurement, String text, BigDecimal value) {
        int declared = measurement.decimals();
        return unreadable(
                text,
                text + " has " + value.scale() + " decimals; the measure is reported with " + declared + ".",
                "Write " + value.setScale(declared, RoundingMode.HALF_UP).toPlainString()
                        + ", or as many decimals as were measured, at most " + MOST_DECIMALS + ".");
    }

    /** "300 homes" of a measure in homes is 300. */
    private static String withoutUnit(Measurement measurement, String text) {
        String unit = " " + measurement.unit();
        int end = text.length() - unit.length();
        return end > 0 && text.regionMatches(true, end, unit, 0, unit.length()) ? text.substring(0, end) : text;
    }

    static boolean isPercent(Measurement measurement) {
        return measurement.unit().startsWith("%") || measurement.unit().startsWith("per cent");
    }

    private static Entered ratio(String text) {
        String remedy = "Write the part first and the whole second, such as 10/23.";
        Matcher written = RATIO.matcher(text);
        if (!written.matches()) {
            return unreadable(text, "It is not so many out of so many.", remedy);
        }
        int numerator = count(written.group(1));
        int denominator = count(written.group(2));
        if (denominator == 0) {
            return unreadable(text, "It is a part of nothing.", "Write NA where there was nobody to count.");
        }
        if (numerator > denominator) {
            return unreadable(
                    text, "The part, " + numerator + ", is larger than the whole, " + denominator + ".", remedy);
        }
        return Entered.of(new Figure.Ratio(numerator, denominator));
    }

    private static int count(String digits) {
        return Integer.parseInt(digits.replace(",", ""));
    }

    private static Entered level(String text) {
        Matcher written = LEVEL.matcher(text);
        if (written.matches()) {
            return Entered.of(new Figure.Level(Integer.parseInt(written.group(1))));
        }
        String wrong = BELOW_ZERO.matcher(text).matches() ? "A level is never below 0." : "It is not a level.";
        return unreadable(text, wrong, "Write the level in whole digits, such as 4.");
    }

    private static Entered unreadable(String text, String wrong, String remedy) {
        return new Entered.Unreadable(text, Finding.error(Field.FIGURE, wrong, remedy));
    }
}
