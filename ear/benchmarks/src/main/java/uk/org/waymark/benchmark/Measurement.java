package uk.org.waymark.benchmark;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One row of the table: what the product took or gave, and what the machine gave without it in the same run.
 *
 * @param work what was asked for
 * @param value in the unit
 * @param limit what it is measured against, in words
 * @param atLimit in the same unit; empty where there is nothing to measure against
 * @param goal what the ratio, or without a limit the value, is to reach
 */
public record Measurement(
        String work, double value, String unit, String limit, OptionalDouble atLimit, Goal goal, String note) {

    /** What is to be reached: no more than, or no less than, a number; or nothing in particular. */
    public record Goal(Kind kind, double number) {
        enum Kind {
            AT_MOST,
            AT_LEAST,
            NONE
        }

        public static final Goal NONE = new Goal(Kind.NONE, 0);

        public static Goal atMost(double number) {
            return new Goal(Kind.AT_MOST, number);
        }

        public static Goal atLeast(double number) {
            return new Goal(Kind.AT_LEAST, number);
        }

        boolean isMetBy(double reached) {
            return switch (kind) {
                case AT_MOST -> reached <= number;
                case AT_LEAST -> reached >= number;
                case NONE -> true;
            };
        }

        @Override
        public String toString() {
            return switch (kind) {
                case AT_MOST -> "<= " + shown(number);
                case AT_LEAST -> ">= " + shown(number);
                case NONE -> "";
            };
        }
    }

    /** A figure beside its limit, judged by the ratio of the two. */
    public static Measurement beside(String work, double value, String unit, String limit, double atLimit, Goal goal) {
        return new Measurement(work, value, unit, limit, OptionalDouble.of(atLimit), goal, "");
    }

    /** A figure by itself. */
    public static Measurement alone(String work, double value, String unit, Goal goal) {
        return new Measurement(work, value, unit, "", OptionalDouble.empty(), goal, "");
    }

    /** The same with a word beside it. */
    public Measurement noted(String said) {
        return new Measurement(work, value, unit, limit, atLimit, goal, said);
    }

    /** The value over the limit; empty without one. */
    public OptionalDouble ratio() {
        return atLimit.isPresent() ? OptionalDouble.of(value / atLimit.getAsDouble()) : OptionalDouble.empty();
    }

    /** Whether the goal is reached. */
    public boolean isMet() {
        return goal.isMetBy(ratio().orElse(value));
    }

    /** A number with three digits that count. */
    static String shown(double number) {
        int decimals = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
