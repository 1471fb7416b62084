package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** How many times one figure is another, in words: "four times", "about a fifth of". */
final class Multiple {
    private static final List<String> TIMES = List.of(
            "the same as",
            "twice",
            "three times",
            "four times",
            "five times",
            "six times",
            "seven times",
            "eight times",
            "nine times",
            "ten times");
    private static final List<String> SHARES = List.of(
            "the same as",
            "half of",
            "a third of",
            "a quarter of",
            "a fifth of",
            "a sixth of",
            "a seventh of",
            "an eighth of",
            "a ninth of",
            "a tenth of");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Multiple() {}

    /** Of two numbers, neither of them zero, by their size. */
    static String words(BigDecimal one, BigDecimal other) {
        boolean larger = one.abs().compareTo(other.abs()) >= 0;
        BigDecimal factor = larger ? quotient(one, other) : quotient(other, one);
        BigDecimal whole = factor.setScale(0, RoundingMode.HALF_UP);
        String about = whole.compareTo(factor) == 0 ? "" : "about ";
        if (whole.compareTo(BigDecimal.TEN) <= 0) {
            return about + (larger ? TIMES : SHARES).get(whole.intValue() - 1);
        }
        if (larger) {
            return about + whole + " times";
        }
        return factor.compareTo(HUNDRED) >= 0 ? "less than a hundredth of" : "less than a tenth of";
    }

    private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        return one.divide(other, MathContext.DECIMAL64).abs();
    }
}
