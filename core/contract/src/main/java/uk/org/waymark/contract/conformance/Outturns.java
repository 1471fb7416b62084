package uk.org.waymark.contract.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.target.Scorable;

/** Outturns around a target, with which the laws of scoring are tried. */
final class Outturns {
    private static final int HIGHEST_LEVEL = 10;
    private static final int STEPS = 15;
    private static final BigDecimal STEP = new BigDecimal("0.03");

    /** Nothing, next to nothing, and more than there is, on either side of it. */
    private static final List<BigDecimal> EXTREMES = Stream.of(
                    "0", "0.000001", "-0.000001", "1000000000000", "-1000000000000")
            .map(BigDecimal::new)
            .toList();

    private Outturns() {}

    /** Those that meet the target exactly; any in an optimum range does. */
    static List<Figure> atTarget(Promise promise) {
        return promise.target()
                .range()
                .map(range -> List.of(new Figure.Amount(range.low()), middle(range), new Figure.Amount(range.high())))
                .orElseGet(() -> promise.figure().stream().toList());
    }

    /** Rows of outturns in which each is at least as good as the one before. */
    static List<List<Figure>> fromWorstToBest(Promise promise) {
        return promise.target()
                .range()
                .map(range -> bySide(promise, amounts(promise, range.low(), range.high()), middle(range)))
                .or(() -> promise.figure().map(target -> bySide(promise, around(promise, target), target)))
                .orElse(List.of());
    }

    /** What may have been reported a year before: nothing, the same, and nothing at all. */
    static List<Optional<Figure>> lastYears(Promise promise) {
        return Stream.concat(
                        Stream.of(Optional.<Figure>empty()),
                        atTarget(promise).stream().limit(1).flatMap(Outturns::sameAndNone))
                .toList();
    }

    private static Stream<Optional<Figure>> sameAndNone(Figure same) {
        return Stream.of(
                Optional.of(same),
                Optional.of(
                        same instanceof Figure.Ratio ratio
                                ? new Figure.Ratio(0, ratio.denominator())
                                : same instanceof Figure.Level
                                        ? new Figure.Level(0)
                                        : new Figure.Amount(BigDecimal.ZERO)));
    }

    private static List<List<Figure>> bySide(Promise promise, List<Figure> rising, Figure best) {
        List<Figure> falling = new ArrayList<>(rising);
        Collections.reverse(falling);
        if (promise.measurement().polarity() == Polarity.HIGH) {
            return List.of(rising);
        }
        if (promise.measurement().polarity() == Polarity.LOW) {
            return List.of(falling);
        }
        int nearest = rising.indexOf(best);
        return List.of(rising.subList(0, nearest + 1), falling.subList(0, falling.size() - nearest));
    }

    private static List<Figure> around(Promise promise, Figure target) {
        if (target instanceof Figure.Ratio ratio) {
            return figures(ratio.denominator(), count -> new Figure.Ratio(count, ratio.denominator()));
        }
        if (target instanceof Figure.Level level) {
            return figures(Math.max(HIGHEST_LEVEL, level.step() + 1), Figure.Level::new);
        }
        return target instanceof Figure.Amount amount ? amounts(promise, amount.value(), amount.value()) : List.of();
    }

    private static List<Figure> figures(int last, Function<Integer, Figure> figure) {
        return IntStream.rangeClosed(0, last).boxed().map(figure).toList();
    }

    /** The nearest possible figure on either side, ever wider steps to many times the target, and what nobody expects. */
    private static List<Figure> amounts(Promise promise, BigDecimal low, BigDecimal high) {
        BigDecimal lastPlace = promise.measurement().lastPlace();
        TreeSet<BigDecimal> values = new TreeSet<>();
        values.add(low);
        values.add(high);
        promise.target().range().flatMap(range -> middle(range).number()).ifPresent(values::add);
        BigDecimal step = low.abs().max(high.abs()).multiply(STEP).max(lastPlace);
        for (int i = 1; i <= STEPS; i++) {
            values.add(low.subtract(step.multiply(BigDecimal.valueOf((long) i * i))));
            values.add(high.add(step.multiply(BigDecimal.valueOf((long) i * i))));
        }
        values.addAll(EXTREMES);
        values.add(low.subtract(lastPlace));
        values.add(high.add(lastPlace));
        return values.stream().<Figure>map(Figure.Amount::new).toList();
    }

    private static Figure middle(Scorable.Range range) {
        return new Figure.Amount(range.low().add(range.high()).multiply(new BigDecimal("0.5")));
    }
}
