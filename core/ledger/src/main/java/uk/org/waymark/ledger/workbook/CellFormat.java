package uk.org.waymark.ledger.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.org.waymark.ledger.table.CellNote;

/**
 * How a cell shows its number, which is what the person at the screen reads. A format of another kind than these, or one
 * that shows something else than the number, is asked about and never guessed.
 */
final class CellFormat {
    static final CellFormat GENERAL = of("General");

    /** Excel shows 15 digits and stores 17, so that 80.3 may stand in the file as 80.299999999999997. */
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** No figure has as many places, and one that had would unfold to gigabytes. */
    private static final int MOST_PLACES = 40;

    private final String code;
    private final List<FormatSection> sections;

    private CellFormat(String code, List<FormatSection> sections) {
        this.code = code;
        this.sections = sections;
    }

    /** The format of a code such as "0.00%", "0;-0;\"n/a\"" or "dd/mm/yyyy". */
    static CellFormat of(String code) {
        List<FormatSection> sections = new ArrayList<>();
        FormatCode written = new FormatCode(code);
        do {
            sections.add(FormatSection.read(written));
        } while (written.nextSection());
        return new CellFormat(code, List.copyOf(sections));
    }

    /** The number as it is shown: 0.9 as "90%", 8.4 as "8.40"; a date as 2009-05-01, whatever its order in the cell. */
    ShownNumber show(String digits, LocalDate dayZero) {
        BigDecimal number = new BigDecimal(digits).round(AS_SHOWN);
        if (Math.abs(number.scale()) > MOST_PLACES) {
            throw new NumberFormatException(digits);
        }
        boolean ownForNegative = number.signum() < 0 && sections.size() > 1;
        FormatSection section = section(number);
        return switch (section.kind()) {
            case GENERAL -> ownForNegative ? differs(number, plain(number.abs())) : ShownNumber.plain(plain(number));
            case DATE -> ShownNumber.with(dayZero.plusDays(number.longValue()).toString(), CellNote.ofDate());
            case NUMBER -> shown(section, number, ownForNegative);
            case WORDS -> differs(number, section.words());
            case MOMENT ->
                ShownNumber.with(
                        plain(number),
                        CellNote.doubt(
                                "the cell holds a date or a time, shown as " + code,
                                "Write it again in a cell with the format Text; a ratio in words, such as 4 of 9"));
            case UNKNOWN ->
                ShownNumber.with(
                        plain(number),
                        CellNote.doubt(
                                "its number format, " + code + ", is not one that Waymark reads",
                                "Give the cell the format Number, and look whether it still shows what you mean"));
        };
    }

    private FormatSection section(BigDecimal number) {
        int wanted = number.signum() > 0 ? 0 : number.signum() < 0 ? 1 : 2;
        return wanted < sections.size() ? sections.get(wanted) : sections.get(0);
    }

    private static ShownNumber shown(FormatSection section, BigDecimal number, boolean ownForNegative) {
        BigDecimal scaled = section.scaled(number);
        BigDecimal rounded = section.rounded(scaled);
        boolean minus = rounded.signum() < 0 && !ownForNegative;
        String text = (minus ? "-" : "") + section.text(rounded.abs());
        boolean digits = text.chars().anyMatch(Character::isDigit);
        if (!digits || (ownForNegative && !text.contains("-"))) {
            return differs(number, text);
        }
        return rounded.compareTo(section.percentage(number)) == 0
                ? ShownNumber.plain(text)
                : ShownNumber.with(text, CellNote.shownFor(plain(number)));
    }

    private static ShownNumber differs(BigDecimal number, String shown) {
        String what = shown.isEmpty() ? "nothing" : "\"" + shown + "\"";
        return ShownNumber.with(
                plain(number),
                CellNote.doubt(
                        "the cell holds this and shows " + what,
                        "Write what is meant: the figure, NA where there is none to report, or clear the cell"));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 0)).toPlainString();
    }
}
