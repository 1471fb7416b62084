package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.figure.Shape;

/** Why a score is what it is. */
public sealed interface Reason {

    /**
     * Why, in a sentence or two.
     *
     * @since 1
     */
    String sentence();

    /**
     * The judgement, where an outturn was judged.
     *
     * @since 1
     */
    default Optional<Judged> judged() {
        return Optional.empty();
    }

    /**
     * An outturn judged against a target.
     *
     * @param value the outturn on the line of the bands; for a ratio, its numerator
     * @param targetValue the target on the same line; empty for a range
     * @param ruleName the rule and {@code ruleVersion} its version
     */
    record Judged(
            ScoringCase given,
            BigDecimal value,
            Optional<BigDecimal> targetValue,
            String ruleName,
            int ruleVersion,
            Bands bands,
            List<Flip> flips)
            implements Reason {
        private static final MathContext FIRST_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

        public Judged {
            flips = List.copyOf(flips);
        }

        @Override
        public String sentence() {
            return Explanation.of(this);
        }

        @Override
        public Optional<Judged> judged() {
            return Optional.of(this);
        }

        /** How far the outturn lies above (or, negative, below) the target. */
        public Optional<BigDecimal> difference() {
            return targetValue.map(value::subtract);
        }

        /** The difference as a percentage of the target's size, to one decimal; empty for a target of zero. */
        public Optional<BigDecimal> differencePercent() {
            return targetValue.filter(target -> target.signum() != 0).map(target -> value.subtract(target)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(target.abs(), 1, RoundingMode.HALF_UP));
        }

        /**
         * A number that was worked out, as finely as the outturn is shown; by its first digits where nothing would be left
         * of it.
         *
         * @since 1
         */
        public BigDecimal rounded(BigDecimal number) {
            int places = Math.max(0, given.outturn().step(given.measurement()).scale());
            BigDecimal rounded = number.setScale(Math.min(number.scale(), places), RoundingMode.HALF_UP);
            return rounded.signum() == 0 ? number.round(FIRST_DIGITS) : rounded;
        }

        public Band band() {
            return bands.at(value);
        }

        /**
         * The outturns of a band that can be written and reached, such as 3 to 4 of 9 where its ends are 2.9 and 4.9;
         * empty where there are none.
         *
         * @since 1
         */
        public Optional<Band> reached(Band band) {
            return band.reached(
                    given.possibleOnLine(),
                    given.outturn().step(given.measurement()),
                    !given.outturn().isOf(Shape.AMOUNT));
        }

        /**
         * How far from the target was still acceptable, in words: "10% either side", "one of the children counted".
         * Empty where a theme's own rule drew other limits.
         *
         * @since 1
         */
        public Optional<String> tolerance() {
            return Explanation.tolerance(this);
        }
    }

    /** Nothing was judged. */
    record NotJudged(NotRated because, String detail) implements Reason {
        @Override
        public String sentence() {
            return Explanation.sentence(because.words()) + " " + detail;
        }
    }

    /** A measure in parts has the symbol of its worse part, and none while a part that could be worse has none. */
    record WorstOfParts(Map<String, Score> byPart) implements Reason {
        public WorstOfParts {
            byPart = Collections.unmodifiableMap(new LinkedHashMap<>(byPart));
        }

        @Override
        public String sentence() {
            return "Its parts are judged one by one and the worse one counts: "
                    + byPart.entrySet().stream()
                            .map(part ->
                                    part.getKey() + " is " + part.getValue().label())
                            .collect(Collectors.joining(", "))
                    + ".";
        }
    }

    /** What kept an outturn from being judged. */
    enum NotRated {
        PLACEHOLDER("placeholder"),
        NO_TARGET("no target"),
        /**
         * The partners agreed to watch the figure and to set no target.
         *
         * @since 1
         */
        MONITORED("monitored without a target"),
        NOT_DUE("not due"),
        NO_OUTTURN("no figure reported"),
        /**
         * The figure is made of those of months or terms, and some of them are not there yet.
         *
         * @since 1
         */
        INCOMPLETE("incomplete"),
        /** It was reported that there is no figure for the period and will not be one. */
        NOT_APPLICABLE("does not apply in this period"),
        /**
         * Nobody collected the figure, such as in a year without a survey.
         *
         * @since 1
         */
        NOT_COLLECTED("not collected this year"),
        /**
         * So few people are behind the figure that it is not given.
         *
         * @since 1
         */
        SUPPRESSED("too small to show"),
        NOT_COMPARABLE("not comparable with the target"),
        PART_MISSING("a part is missing"),
        /** The theme's own rule gave no answer and is set aside; whether the figure is good is not known. */
        RULE_FAILED("not rated");

        private final String words;

        NotRated(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
