package uk.org.waymark.ledger.sample.invention;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Something that happened to one figure of an invented sample.
 *
 * @param period the quarter, month or term of the figure, as a file writes it
 * @param by by how much of itself the figure was then changed, such as -0.08
 * @param on the day, where it is not the one on which the figure would have come
 * @param text the reason, the first answer of a comment, or the title of evidence
 * @param action what will be done, of a comment
 * @param yearEnd whether the year end is still achievable, of a comment
 */
record Happening(
        String code,
        String part,
        String period,
        Kind kind,
        BigDecimal by,
        Optional<LocalDate> on,
        String text,
        String action,
        String yearEnd) {

    /** The kinds there are, by their words. */
    enum Kind {
        CORRECTED,
        WITHDRAWN,
        PROVISIONAL,
        SUPPRESSED,
        /** Suppressed, and the figure is kept. */
        HELD,
        NOT_APPLICABLE,
        NOT_COLLECTED,
        MISSING,
        LATE,
        COMMENT,
        EVIDENCE,
        EVIDENCE_PDF;

        private boolean isCalled(String words) {
            return name().equalsIgnoreCase(words.replace(' ', '_'));
        }
    }

    static Happening of(NamedCsvRecord row) {
        return new Happening(
                row.getField("code"),
                row.getField("part"),
                row.getField("period"),
                Arrays.stream(Kind.values())
                        .filter(kind -> kind.isCalled(row.getField("what")))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "\"" + row.getField("what") + "\" is nothing that can happen to a figure")),
                row.getField("by").isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.getField("by")),
                Optional.of(row.getField("on")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                row.getField("text"),
                row.getField("action"),
                row.getField("year end"));
    }

    /** What the figure was multiplied with. */
    BigDecimal factor() {
        return BigDecimal.ONE.add(by);
    }

    /** A comment, which answers the three questions. */
    String commentary() {
        return "Why: " + text + "\nWhat will be done: " + action + "\nIs the year end still achievable: " + yearEnd;
    }
}
