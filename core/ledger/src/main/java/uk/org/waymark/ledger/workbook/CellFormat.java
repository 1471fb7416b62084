package uk.org.waymark.ledger.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a cell shows its number, which is how the person at the screen read it.
 *
 * @param decimals the places it shows at least
 */
record CellFormat(boolean date, boolean percent, int decimals) {
    static final CellFormat GENERAL = new CellFormat(false, false, 0);

    /** Excel shows 15 digits and stores 17, so that 80.3 may stand in the file as 80.299999999999997. */
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** No figure has as many places, and one that had would unfold to gigabytes. */
    private static final int MOST_PLACES = 40;

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern PLACES = Pattern.compile("0\\.(0+)");
    private static final Pattern OF_A_DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

    /** The format of a code such as "0.00%" or "dd/mm/yyyy". */
    static CellFormat of(String code) {
        String plain = LITERAL.matcher(code).replaceAll("").split(";", -1)[0];
        if (plain.equalsIgnoreCase("General")) {
            return GENERAL;
        }
        Matcher places = PLACES.matcher(plain);
        return new CellFormat(
                OF_A_DATE.matcher(plain).find(),
                plain.contains("%"),
                places.find() ? Math.min(places.group(1).length(), 9) : 0);
    }

    /** The number as it is read: a date as 2009-05-01, 0.9 shown as 90% as 90, 8.4 shown as 8.40 so. */
    String read(String digits, LocalDate dayZero) {
        BigDecimal number = new BigDecimal(digits).round(AS_SHOWN);
        if (Math.abs(number.scale()) > MOST_PLACES) {
            throw new NumberFormatException(digits);
        }
        if (date) {
            return dayZero.plusDays(number.longValue()).toString();
        }
        BigDecimal shown = (percent ? number.movePointRight(2) : number).stripTrailingZeros();
        return shown.setScale(Math.max(Math.max(shown.scale(), 0), decimals), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
