package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.PossibleRange;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Scorable;

/**
 * One outturn to judge, with all a rule may look at.
 *
 * @param targetFrom where the target in force came from, in words
 * @param samePeriodLastYear the outturn a year before, for rules that ask for improvement
 * @param possible the figures the measure can have
 */
public record ScoringCase(
        ReportingPeriod period,
        Figure outturn,
        Scorable target,
        String targetFrom,
        Optional<Figure> baseline,
        Measurement measurement,
        Tolerances tolerances,
        StatusScheme scheme,
        Optional<Figure> samePeriodLastYear,
        PossibleRange possible) {
    private static final Figure ALL_OF_IT = new Figure.Ratio(1, 1);

    /** A case of a measure whose figures may be any. */
    public ScoringCase(
            ReportingPeriod period,
            Figure outturn,
            Scorable target,
            String targetFrom,
            Optional<Figure> baseline,
            Measurement measurement,
            Tolerances tolerances,
            StatusScheme scheme,
            Optional<Figure> samePeriodLastYear) {
        this(
                period,
                outturn,
                target,
                targetFrom,
                baseline,
                measurement,
                tolerances,
                scheme,
                samePeriodLastYear,
                PossibleRange.OPEN);
    }

    /** The same case against another target. */
    public ScoringCase against(Scorable other) {
        return new ScoringCase(
                period,
                outturn,
                other,
                targetFrom,
                baseline,
                measurement,
                tolerances,
                scheme,
                samePeriodLastYear,
                possible);
    }

    /** The same case with tolerances of the rule's own. */
    public ScoringCase with(Tolerances others) {
        return new ScoringCase(
                period,
                outturn,
                target,
                targetFrom,
                baseline,
                measurement,
                others,
                scheme,
                samePeriodLastYear,
                possible);
    }

    /**
     * The places on the line of the bands where an outturn can lie: the figures the measure can have, and of so many out
     * of a whole none to all of it.
     *
     * @since 1
     */
    public PossibleRange possibleOnLine() {
        Optional<BigDecimal> none = Optional.of(BigDecimal.ZERO);
        if (outturn.isOf(Shape.RATIO)) {
            return new PossibleRange(none, outturn.placeOf(ALL_OF_IT));
        }
        return outturn.isOf(Shape.LEVEL)
                ? new PossibleRange(possible.lowest().or(() -> none), possible.highest())
                : possible;
    }
}
