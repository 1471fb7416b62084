package uk.org.waymark.contract.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Figure.Amount;
import uk.org.waymark.contract.figure.Figure.Ratio;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;

/**
 * How one figure follows from several.
 *
 * @since 1
 */
public enum RollUpRule {
    /** All of them added up, to the last digit. */
    SUM("the sum") {
        @Override
        public boolean takes(Measurement measurement) {
            return measurement.shape() == Shape.AMOUNT;
        }

        @Override
        Figure rolledUp(List<Figure> figures, Measurement measurement) {
            return new Amount(total(figures));
        }
    },
    /** The latest of them. */
    LAST("the last") {
        @Override
        public boolean takes(Measurement measurement) {
            return true;
        }

        @Override
        Figure rolledUp(List<Figure> figures, Measurement measurement) {
            return figures.get(figures.size() - 1);
        }
    },
    /** Their mean, to two places more than the measure is shown with, halves rounded up; noughts at its end are left out. */
    MEAN("the mean") {
        @Override
        public boolean takes(Measurement measurement) {
            return measurement.shape() == Shape.AMOUNT;
        }

        @Override
        Figure rolledUp(List<Figure> figures, Measurement measurement) {
            BigDecimal mean = total(figures)
                    .divide(
                            BigDecimal.valueOf(figures.size()),
                            measurement.decimals() + MORE_DECIMALS,
                            RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return Amount.mean(mean.setScale(Math.max(mean.scale(), measurement.decimals())));
        }
    },
    /** All that were counted out of all there were; both are kept, because percentages of months are never averaged. */
    RATIO_OF_SUMS("the ratio of the sums") {
        @Override
        public boolean takes(Measurement measurement) {
            return measurement.shape() == Shape.RATIO || measurement.unit().equals("%");
        }

        @Override
        public boolean takes(Figure figure) {
            return figure.counted().isPresent();
        }

        @Override
        Figure rolledUp(List<Figure> figures, Measurement measurement) {
            Ratio all = figures.stream()
                    .flatMap(figure -> figure.counted().stream())
                    .reduce((one, other) -> new Ratio(
                            Math.addExact(one.numerator(), other.numerator()),
                            Math.addExact(one.denominator(), other.denominator())))
                    .orElseThrow();
            return measurement.shape() == Shape.RATIO ? all : Amount.of(all);
        }
    };

    private static final int MORE_DECIMALS = 2;

    private final String words;

    RollUpRule(String words) {
        this.words = words;
    }

    /** Whether figures in a measurement can be rolled up by it. */
    public abstract boolean takes(Measurement measurement);

    /** Whether a figure in such a measurement can be: a percentage only with what it was counted from. */
    public boolean takes(Figure figure) {
        return true;
    }

    /** One figure of one or more, which are in order of time and all of the measurement's shape. */
    public Figure of(List<Figure> figures, Measurement measurement) {
        if (figures.isEmpty()
                || !figures.stream().allMatch(figure -> figure.isOf(measurement.shape()) && takes(figure))) {
            throw new IllegalArgumentException("Figures to roll up are one or more and of one shape, not " + figures);
        }
        return rolledUp(figures, measurement);
    }

    abstract Figure rolledUp(List<Figure> figures, Measurement measurement);

    private static BigDecimal total(List<Figure> figures) {
        return figures.stream().map(figure -> ((Amount) figure).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What it comes to, in words: "the sum", "the last". */
    public String words() {
        return words;
    }
}
