package uk.org.waymark.ledger.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of a number format: that for positive numbers, for negative ones, or for zero.
 *
 * @param before what is shown before the digits, or instead of any
 * @param digits the signs for digits, such as "#,##0.0,"
 */
record FormatSection(Kind kind, String before, String digits, String after, int percents) {
    private static final Pattern DIGITS = Pattern.compile("([#0?,]*)(?:\\.([#0?]*))?(,*)");
    private static final Pattern MOMENT = Pattern.compile("(?i)[dmyhse:/\\-.,0 ]*|.*(?:AM/PM|A/P).*");
    private static final Pattern DAY = Pattern.compile("(?i)(?=.*d)(?=.*y).*");
    private static final String SHOWN_AS_THEY_STAND = " $-+()/:!^&'~{}<>=£€|%";

    /** What a section shows. */
    enum Kind {
        GENERAL,
        NUMBER,
        DATE,
        /** A day without its year, or a time. */
        MOMENT,
        WORDS,
        UNKNOWN
    }

    static FormatSection read(FormatCode code) {
        StringBuilder before = new StringBuilder();
        StringBuilder digits = new StringBuilder();
        StringBuilder after = new StringBuilder();
        StringBuilder signs = new StringBuilder();
        boolean condition = false;
        boolean spread = false;
        boolean literal = false;
        while (code.hasNext()) {
            FormatCode.Token token = code.next();
            boolean digit = token.kind() == FormatCode.Kind.SIGN && "#0?.,".contains(token.text());
            condition |= token.kind() == FormatCode.Kind.CONDITION;
            literal |= token.kind() == FormatCode.Kind.WORDS && !token.text().isBlank();
            signs.append(token.kind() == FormatCode.Kind.SIGN ? token.text() : "");
            spread |= digit && after.length() > 0;
            if (digit) {
                digits.append(token.text());
            } else if (token.kind() != FormatCode.Kind.LOOK) {
                (digits.length() == 0 ? before : after).append(token.text());
            }
        }
        Kind kind = condition ? Kind.UNKNOWN : kind(signs.toString(), digits.toString(), spread, literal);
        int percents = (int) signs.chars().filter(sign -> sign == '%').count();
        return new FormatSection(kind, before.toString(), digits.toString(), after.toString(), percents);
    }

    private static Kind kind(String signs, String digits, boolean spread, boolean literal) {
        if (signs.equalsIgnoreCase("General") || signs.equals("@")) {
            return literal ? Kind.UNKNOWN : Kind.GENERAL;
        }
        String others = signs.replaceAll("[#0?.,]", "");
        if (others.chars().allMatch(sign -> SHOWN_AS_THEY_STAND.indexOf(sign) >= 0)) {
            boolean read = !spread && DIGITS.matcher(digits).matches();
            return digits.isEmpty() ? Kind.WORDS : read ? Kind.NUMBER : Kind.UNKNOWN;
        }
        if (!MOMENT.matcher(signs).matches()) {
            return Kind.UNKNOWN;
        }
        return DAY.matcher(signs).matches() ? Kind.DATE : Kind.MOMENT;
    }

    /** What is shown where there is no digit. */
    String words() {
        return (before + after).strip();
    }

    /** A number in per cent where it is shown so. */
    BigDecimal percentage(BigDecimal number) {
        return number.movePointRight(2 * percents);
    }

    /** A number in thousands or millions where it is shown so. */
    BigDecimal scaled(BigDecimal number) {
        Matcher parts = parts();
        String whole = parts.group(1);
        int commas = parts.group(3).length()
                + whole.length()
                - whole.replaceFirst(",+$", "").length();
        return percentage(number).movePointLeft(3 * commas);
    }

    /** With the places that are shown. */
    BigDecimal rounded(BigDecimal scaled) {
        String places = places();
        int needed = Math.max(places.lastIndexOf('0'), places.lastIndexOf('?')) + 1;
        BigDecimal rounded =
                scaled.setScale(places.length(), RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.setScale(Math.max(Math.max(rounded.scale(), 0), needed));
    }

    /** The digits of a number that is not negative, with what is before and after them. */
    String text(BigDecimal rounded) {
        String whole = parts().group(1).replaceFirst(",+$", "");
        String digits = rounded.toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        String integer = digits.substring(0, point);
        int least = (int) whole.chars().filter(sign -> sign == '0').count();
        String padded =
                least == 0 && integer.equals("0") ? "" : "0".repeat(Math.max(0, least - integer.length())) + integer;
        String grouped = whole.contains(",") ? padded.replaceAll("\\B(?=(\\d{3})+$)", ",") : padded;
        return (before + grouped + digits.substring(point) + after).strip();
    }

    private String places() {
        String places = parts().group(2);
        return places == null ? "" : places;
    }

    private Matcher parts() {
        Matcher parts = DIGITS.matcher(digits);
        if (!parts.matches()) {
            throw new IllegalStateException(digits);
        }
        return parts;
    }
}
