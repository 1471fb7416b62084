package uk.org.waymark.contract.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Figure.Amount;

/** A target that an outturn can be judged against. */
public sealed interface Scorable extends Target {

    /** The figure to reach, when it can be told; a change needs the baseline it is a change from. */
    Optional<Figure> figure(Optional<Figure> baseline);

    @Override
    default Scorable ofPart(Optional<String> part) {
        return this;
    }

    @Override
    default Optional<Scorable> scorable() {
        return Optional.of(this);
    }

    /** A single amount. */
    record Exact(Amount amount) implements Scorable {
        @Override
        public Optional<Figure> figure(Optional<Figure> baseline) {
            return Optional.of(amount);
        }

        @Override
        public String text() {
            return amount.text();
        }

        @Override
        public String kind() {
            return "exact";
        }
    }

    /** An optimum range, both ends inside. It has no single figure. */
    record Range(BigDecimal low, BigDecimal high) implements Scorable {
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("The range " + low + ".." + high + " ends before it begins");
            }
        }

        @Override
        public Optional<Figure> figure(Optional<Figure> baseline) {
            return Optional.empty();
        }

        @Override
        public Optional<Range> range() {
            return Optional.of(this);
        }

        @Override
        public String text() {
            return low.toPlainString() + ".." + high.toPlainString();
        }

        @Override
        public String kind() {
            return "range";
        }
    }

    /** So many out of so many; the cohort may be an estimate and may turn out larger or smaller. */
    record OutOf(Figure.Ratio ratio, boolean estimated) implements Scorable {
        @Override
        public Optional<Figure> figure(Optional<Figure> baseline) {
            return Optional.of(ratio);
        }

        @Override
        public String text() {
            return ratio.text();
        }

        @Override
        public String kind() {
            return "ratio";
        }
    }

    /** A level to be at. */
    record AtLevel(Figure.Level level) implements Scorable {
        @Override
        public Optional<Figure> figure(Optional<Figure> baseline) {
            return Optional.of(level);
        }

        @Override
        public String text() {
            return level.text();
        }

        @Override
        public String kind() {
            return "level";
        }
    }

    /** A figure for each part, such as male and female. */
    record InParts(Figure.Parts parts) implements Scorable {
        @Override
        public Optional<Figure> figure(Optional<Figure> baseline) {
            return Optional.of(parts);
        }

        @Override
        public Scorable ofPart(Optional<String> part) {
            return part.flatMap(this::part).orElse(this);
        }

        /** The target of one part. */
        public Optional<Scorable> part(String id) {
            Figure figure = parts.byPart().get(id);
            if (figure instanceof Figure.Level level) {
                return Optional.of(new AtLevel(level));
            }
            return figure instanceof Amount amount ? Optional.of(new Exact(amount)) : Optional.empty();
        }

        @Override
        public String text() {
            return parts.text();
        }

        @Override
        public String kind() {
            return "parts";
        }
    }

    /**
     * A change from the baseline, or from another stated figure.
     *
     * @param from what it is a change from, in words; "baseline" for the measure's own
     * @param gives the figure the source prints for it, which is followed where rounding differs
     */
    record Change(BigDecimal by, ChangeIn in, String from, Optional<Amount> gives) implements Scorable {
        public static final String BASELINE = "baseline";

        @Override
        public Optional<Figure> figure(Optional<Figure> baseline) {
            if (gives.isPresent() || !from.equals(BASELINE)) {
                return gives.map(Figure.class::cast);
            }
            return baseline.filter(Amount.class::isInstance)
                    .map(figure -> new Amount(in.apply(((Amount) figure).value(), by)));
        }

        @Override
        public String text() {
            return gives.map(Amount::text).orElse(in.words(by) + " from " + from);
        }

        @Override
        public String kind() {
            return "change";
        }
    }

    /**
     * A change against a predicted figure. Where neither the prediction nor a resulting figure is printed, the outturn
     * is itself the change against the prediction (NI 18).
     */
    record AgainstPrediction(BigDecimal by, ChangeIn in, Optional<BigDecimal> predicted, Optional<Amount> gives)
            implements Scorable {
        @Override
        public Optional<Figure> figure(Optional<Figure> baseline) {
            Amount reached = gives.or(() -> predicted.map(figure -> new Amount(in.apply(figure, by))))
                    .orElse(new Amount(by));
            return Optional.of(reached);
        }

        @Override
        public String text() {
            return gives.map(Amount::text).orElse(by.toPlainString());
        }

        @Override
        public String kind() {
            return "against-prediction";
        }
    }

    /** What a change is counted in. */
    enum ChangeIn {
        PERCENT {
            @Override
            BigDecimal apply(BigDecimal figure, BigDecimal by) {
                return figure.add(figure.multiply(by).divide(BigDecimal.valueOf(100), MathContext.DECIMAL64));
            }

            @Override
            String words(BigDecimal by) {
                return signed(by) + "%";
            }
        },
        POINTS {
            @Override
            BigDecimal apply(BigDecimal figure, BigDecimal by) {
                return figure.add(by);
            }

            @Override
            String words(BigDecimal by) {
                return signed(by) + " points";
            }
        },
        AMOUNT {
            @Override
            BigDecimal apply(BigDecimal figure, BigDecimal by) {
                return figure.add(by);
            }

            @Override
            String words(BigDecimal by) {
                return signed(by);
            }
        };

        abstract BigDecimal apply(BigDecimal figure, BigDecimal by);

        abstract String words(BigDecimal by);

        private static String signed(BigDecimal by) {
            return (by.signum() > 0 ? "+" : "") + by.toPlainString();
        }
    }
}
