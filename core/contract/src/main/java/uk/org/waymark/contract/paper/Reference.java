package uk.org.waymark.contract.paper;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;

/**
 * A figure or a fact that takes its place in a sentence, written in braces.
 *
 * @since 1
 */
public sealed interface Reference extends Wording.Piece {
    /** Stands for the measure that a paper is about. */
    String SUBJECT = "measure";

    /** Without the braces, such as "NI 154 outturn". */
    String written();

    /** Something of a measure, such as "NI 154 outturn". */
    record OfMeasure(IndicatorCode code, Quantity quantity) implements Reference {
        @Override
        public String written() {
            return code.text() + " " + quantity.code();
        }
    }

    /** Something of the measure that the paper is about, such as "measure outturn". */
    record OfSubject(Quantity quantity) implements Reference {
        @Override
        public String written() {
            return SUBJECT + " " + quantity.code();
        }
    }

    /** A number of measures, such as "count at-risk". */
    record Count(Counted counted) implements Reference {
        @Override
        public String written() {
            return "count " + counted.code();
        }
    }

    /** A fact about the paper, such as "period". */
    record OfPaper(Fact fact) implements Reference {
        @Override
        public String written() {
            return fact.code();
        }
    }

    /** What can be referred to of a measure. */
    enum Quantity {
        OUTTURN("outturn"),
        TARGET("target"),
        /** How well the delivery group expects the year to end. */
        FORECAST("forecast"),
        /** The figure it expects then. */
        EXPECTED("expected"),
        PERFORMANCE("performance"),
        BASELINE("baseline"),
        TITLE("title"),
        CODE("code");

        private final String code;

        Quantity(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What is counted. The last three are of the document of the review, on the best information it had. */
    enum Counted {
        ON_TRACK("on-track"),
        OFF_TRAJECTORY("off-trajectory"),
        AT_RISK("at-risk"),
        MISSED("missed"),
        NO_DATA("no-data"),
        DESIGNATED("designated"),
        MEASURES("measures"),
        AHEAD("ahead"),
        NEAR("near"),
        BELOW("below");

        private final String code;

        Counted(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Facts about a paper. */
    enum Fact {
        PERIOD("period"),
        /** The last day of the period. */
        ENDS("ends"),
        YEAR("year"),
        /** The last year of the term. */
        LAST_YEAR("last-year"),
        KNOWN("known"),
        AGREEMENT("agreement"),
        AREA("area");

        private final String code;

        Fact(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * Reads a reference without its braces.
     *
     * @throws IllegalArgumentException when it means nothing; the message says what can be referred to
     */
    static Reference parse(String text) {
        String written = text.strip();
        return fact(written)
                .or(() -> count(written))
                .or(() -> measure(written))
                .orElseThrow(() -> new IllegalArgumentException(
                        "{" + written + "} refers to nothing; write " + codes(Fact.values(), Fact::code)
                                + ", \"count\" with " + codes(Counted.values(), Counted::code)
                                + ", or the code of a measure, or \"measure\" for the one that the paper is about, with "
                                + codes(Quantity.values(), Quantity::code)));
    }

    private static Optional<Reference> fact(String written) {
        return Stream.of(Fact.values())
                .filter(fact -> fact.code().equals(written))
                .findFirst()
                .map(OfPaper::new);
    }

    private static Optional<Reference> count(String written) {
        return Stream.of(Counted.values())
                .filter(counted -> written.equals("count " + counted.code()))
                .findFirst()
                .map(Count::new);
    }

    private static Optional<Reference> measure(String written) {
        int blank = written.lastIndexOf(' ');
        if (blank < 0) {
            return Optional.empty();
        }
        return Stream.of(Quantity.values())
                .filter(quantity -> quantity.code().equals(written.substring(blank + 1)))
                .findFirst()
                .flatMap(quantity -> of(written.substring(0, blank), quantity));
    }

    private static Optional<Reference> of(String measure, Quantity quantity) {
        return measure.equals(SUBJECT)
                ? Optional.of(new OfSubject(quantity))
                : code(measure).map(code -> new OfMeasure(code, quantity));
    }

    private static Optional<IndicatorCode> code(String written) {
        try {
            return Optional.of(IndicatorCode.of(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static <T> String codes(T[] all, Function<T, String> code) {
        return Stream.of(all).map(code).collect(Collectors.joining(", "));
    }
}
