package uk.org.waymark.position.certificate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.position.paper.Grid.Content;

/**
 * A number as printed: somewhere between two limits that round to it. Something counted is exact; so is a number without
 * decimals, unless it is a percentage. Two numbers agree where the limits of one reach those of the other, as the rules for
 * calculations of XBRL have it: a sum of rounded numbers may differ in the last digit and be right.
 */
record Rounded(BigDecimal low, BigDecimal high, BigDecimal printed) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** No printed number is longer; one of a million digits would keep a machine busy. */
    private static final int LONGEST = 40;

    private static final Pattern NUMBER =
            Pattern.compile("([-+\u2212]?)\\s?£?\\s?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s?%?");

    static Rounded of(BigDecimal printed, Content content) {
        boolean rounded = printed.scale() > 0 || content == Content.PERCENT;
        BigDecimal half = rounded && content != Content.COUNT
                ? HALF.scaleByPowerOfTen(-Math.max(printed.scale(), 0))
                : BigDecimal.ZERO;
        return new Rounded(printed.subtract(half), printed.add(half), printed);
    }

    /** A number as people print it: "1,450", "£22,500", "8.4%"; empty for anything else. */
    static Optional<BigDecimal> read(String text) {
        Matcher written = NUMBER.matcher(text.strip());
        if (text.length() > LONGEST || !written.matches()) {
            return Optional.empty();
        }
        String digits = written.group(2).replace(",", "")
                + Optional.ofNullable(written.group(3)).orElse("");
        BigDecimal number = new BigDecimal(digits);
        return Optional.of(written.group(1).isEmpty() || written.group(1).equals("+") ? number : number.negate());
    }

    static Rounded sum(List<Rounded> parts) {
        return parts.stream().reduce(new Rounded(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO), Rounded::plus);
    }

    private Rounded plus(Rounded other) {
        return new Rounded(low.add(other.low), high.add(other.high), printed.add(other.printed));
    }

    /** Whether both can be roundings of one number. */
    boolean agreesWith(Rounded other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    boolean isPrintedAs(Rounded other) {
        return printed.compareTo(other.printed) == 0;
    }
}
