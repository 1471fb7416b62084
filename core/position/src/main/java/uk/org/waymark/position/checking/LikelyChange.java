package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * Which figures the past of a measure makes likely.
 *
 * <p>One earlier figure, or what was agreed where there is none yet, is enough to notice a slip: a zero or another sign
 * where there never was one, a figure three times as large as any before it, or a third of the smallest. What lies
 * between the figures so far and the target is never such a slip. From six figures on their own changes are the measure:
 * a change is unlikely when it lies further from the middle one than six times the median distance of the others from
 * it, and is more than a tenth of the last figure. Medians, because one wild figure must not make every later one look
 * tame.
 */
final class LikelyChange {
    private static final int FIGURES_FOR_CHANGES = 6;
    private static final BigDecimal FACTOR = BigDecimal.valueOf(3);
    private static final BigDecimal DISTANCES = BigDecimal.valueOf(6);
    private static final Figure ALL_OF_IT = new Figure.Ratio(1, 1);
    private static final BigDecimal TWO_IN_PER_CENT = BigDecimal.valueOf(200);

    private final Measurement measurement;
    private final List<PastFigure> earlier;
    private final List<BigDecimal> values;
    private final List<Reference> own;
    private final List<Reference> promised;
    private final List<Reference> all;
    private final Optional<Pace> pace;
    private final boolean cumulative;

    private LikelyChange(Indicator indicator, ReportingPeriod period, Past past) {
        this.measurement = indicator.reportedMeasurement();
        this.cumulative = indicator.collection().kind() == PeriodKind.CUMULATIVE;
        this.earlier = past.figures().stream()
                .filter(figure -> figure.period().compareTo(period) < 0)
                .toList();
        this.values = earlier.stream().map(LikelyChange::number).toList();
        this.own = own(past, period);
        this.promised = past.promised();
        this.all = Stream.concat(own.stream(), promised.stream()).toList();
        this.pace = Pace.of(indicator, period, earlier);
    }

    static LikelyChange of(Indicator indicator, ReportingPeriod period, Past past) {
        return new LikelyChange(indicator, period, past);
    }

    /** What is unlikely about a figure; empty where nothing is, or where there is nothing to compare. */
    Optional<Doubt> doubt(Figure figure) {
        if (all.isEmpty() || figure.isOf(Shape.LEVEL)) {
            return Optional.empty();
        }
        BigDecimal value = figure.number().orElseThrow();
        BigDecimal slack = slack(figure);
        boolean close = Stream.concat(own.stream().limit(1), promised.stream())
                .anyMatch(reference -> value.subtract(reference.value()).abs().compareTo(slack) <= 0);
        return close
                ? Optional.empty()
                : zero(value, slack).or(() -> sign(value)).or(() -> size(value));
    }

    private Optional<Doubt> size(BigDecimal value) {
        if (pace.isPresent() && !earlier.isEmpty()) {
            return pace.get().doubt(value).map(Doubt::of);
        }
        return values.size() >= FIGURES_FOR_CHANGES ? byChanges(value) : byRatio(value);
    }

    /** A field that was left empty, or a cell that shows nothing, easily becomes a zero. */
    private Optional<Doubt> zero(BigDecimal value, BigDecimal slack) {
        boolean asked = value.signum() == 0 && haveOneSign(all) && smallest(all).compareTo(slack) > 0;
        return Optional.of(all.get(0))
                .filter(any -> asked)
                .map(usual -> new Doubt(
                        "It is zero, unlike " + usual.words() + ".",
                        "Leave it blank, or write NA, where there is no figure; if zero is meant, say why it stands."));
    }

    private Optional<Doubt> sign(BigDecimal value) {
        Reference usual = all.get(0);
        boolean asked = haveOneSign(all)
                && value.signum() != usual.value().signum()
                && value.abs().multiply(FACTOR).compareTo(smallest(all)) >= 0;
        return Optional.of(usual)
                .filter(any -> asked)
                .map(any -> doubt(
                        "It is " + (value.signum() > 0 ? "above" : "below") + " zero, unlike " + usual.words() + ".",
                        value,
                        usual));
    }

    private Optional<Doubt> byRatio(BigDecimal value) {
        List<Reference> judged = own.isEmpty() ? all : own;
        Reference usual = judged.get(0);
        boolean comparable =
                haveOneSign(judged) && value.signum() == usual.value().signum();
        if (!comparable || isBetween(value)) {
            return Optional.empty();
        }
        boolean tooLarge = value.abs().compareTo(largest(judged).multiply(FACTOR)) >= 0;
        // What adds up may begin slowly: a first quarter is seldom a quarter of the year.
        BigDecimal low = cumulative ? BigDecimal.TEN : FACTOR;
        boolean tooSmall = value.abs().multiply(low).compareTo(smallest(judged)) <= 0;
        return tooLarge || tooSmall
                ? Optional.of(doubt(
                        "It is " + Multiple.words(value, usual.value()) + " " + usual.words() + ".", value, usual))
                : Optional.empty();
    }

    private Optional<Doubt> byChanges(BigDecimal value) {
        List<BigDecimal> changes = IntStream.range(1, values.size())
                .mapToObj(i -> values.get(i).subtract(values.get(i - 1)))
                .toList();
        BigDecimal middle = Medians.median(changes);
        BigDecimal distance = Medians.median(
                changes.stream().map(change -> change.subtract(middle).abs()).toList());
        BigDecimal last = values.get(values.size() - 1);
        BigDecimal limit = distance.multiply(DISTANCES).max(last.abs().movePointLeft(1));
        BigDecimal change = value.subtract(last);
        if (change.abs().compareTo(limit) <= 0 || change.subtract(middle).abs().compareTo(limit) <= 0) {
            return Optional.empty();
        }
        BigDecimal typical =
                Medians.median(changes.stream().map(BigDecimal::abs).toList());
        String wrong = "It is " + size(change.abs(), change.signum() > 0 ? " above " : " below ")
                + all.get(0).words() + "; half of the " + changes.size() + " changes before it were "
                + size(typical, " or less.");
        return Optional.of(doubt(wrong, value, all.get(0)));
    }

    private Doubt doubt(String wrong, BigDecimal value, Reference usual) {
        return usual.value().signum() == 0
                ? Doubt.of(wrong)
                : new Slip(measurement, usual.value())
                        .meant(value)
                        .map(meant -> Doubt.of(wrong, measurement, meant))
                        .orElseGet(() -> Doubt.of(wrong));
    }

    /** The figure that was probably meant by one that cannot be; empty where no slip explains it. */
    Optional<BigDecimal> meant(BigDecimal impossible) {
        return all.stream()
                .limit(1)
                .map(Reference::value)
                .filter(usual -> usual.signum() != 0)
                .flatMap(usual -> new Slip(measurement, usual).meant(impossible).stream())
                .findFirst();
    }

    /** Whether it lies between what was reported and what is promised. */
    private boolean isBetween(BigDecimal value) {
        Predicate<Integer> any =
                sign -> all.stream().anyMatch(reference -> value.compareTo(reference.value()) * sign >= 0);
        return !own.isEmpty() && any.test(1) && any.test(-1);
    }

    /** A change of a few units in the last place, or of two of those counted, is never worth a question. */
    private BigDecimal slack(Figure figure) {
        BigDecimal few = measurement.lastPlace().multiply(BigDecimal.valueOf(4));
        return figure.placeOf(ALL_OF_IT)
                .map(counted ->
                        TWO_IN_PER_CENT.divide(counted, MathContext.DECIMAL64).max(few))
                .orElse(few);
    }

    private String size(BigDecimal change, String then) {
        BigDecimal shown = Medians.rounded(change, measurement);
        return (Writing.isPercent(measurement) || measurement.shape() != Shape.AMOUNT
                        ? measurement.digits(shown) + " points"
                        : measurement.withUnit(shown))
                + then;
    }

    /** The figures before the period, the last one first; where there are none, the next one after it. */
    private List<Reference> own(Past past, ReportingPeriod period) {
        if (earlier.isEmpty()) {
            return past.figures().stream()
                    .filter(figure -> !cumulative && figure.period().compareTo(period) > 0)
                    .limit(1)
                    .map(next -> reference("the next figure", next))
                    .toList();
        }
        List<Reference> back = new ArrayList<>(earlier.size());
        for (int place = earlier.size() - 1; place >= 0; place--) {
            back.add(reference(back.isEmpty() ? "the last figure" : "a figure before", earlier.get(place)));
        }
        return back;
    }

    private Reference reference(String what, PastFigure past) {
        return Reference.of(number(past), what, () -> measurement.words(past.figure()) + " at " + past.period());
    }

    private static BigDecimal number(PastFigure past) {
        return past.figure().number().orElseThrow();
    }

    private static boolean haveOneSign(List<Reference> references) {
        int sign = references.get(0).value().signum();
        return sign != 0
                && references.stream().allMatch(reference -> reference.value().signum() == sign);
    }

    private static BigDecimal largest(List<Reference> references) {
        return Medians.largest(sizes(references));
    }

    private static BigDecimal smallest(List<Reference> references) {
        return Medians.smallest(sizes(references));
    }

    private static List<BigDecimal> sizes(List<Reference> references) {
        return references.stream().map(reference -> reference.value().abs()).toList();
    }
}
