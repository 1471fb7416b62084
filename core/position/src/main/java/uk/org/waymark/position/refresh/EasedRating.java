package uk.org.waymark.position.refresh;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.TargetInForce;
import uk.org.waymark.position.reporting.Entries;

/**
 * A rating that is better than it would be by the target of the year that stood before, because that was made easier.
 *
 * @param earlier the target of the year before it was made easier
 * @param by the revision that made it easier
 * @param otherwise the rating by the earlier target
 */
public record EasedRating(Target earlier, Agreed by, Performance otherwise) {

    /**
     * The rating of a measure, where it is such a one.
     *
     * @param theme the measure's, as in force
     */
    public static Optional<EasedRating> of(
            Agreement agreement, Theme theme, MeasurePosition measure, Entries entries, Known known) {
        return measure.whole()
                .target()
                .filter(inForce -> !inForce.interim())
                .flatMap(inForce -> of(agreement, theme, measure, inForce, entries, known));
    }

    private static Optional<EasedRating> of(
            Agreement agreement,
            Theme theme,
            MeasurePosition measure,
            TargetInForce inForce,
            Entries entries,
            Known known) {
        Indicator indicator = measure.indicator();
        ReportingPeriod period = measure.whole().period();
        LocalDate changed = inForce.agreed().knownFrom();
        return indicator
                .terms(Known.on(changed.minusDays(1)))
                .flatMap(was -> earlier(indicator, period.year(), was, changed))
                .map(earlier -> new EasedRating(
                        earlier,
                        inForce.agreed(),
                        rated(
                                agreement,
                                theme,
                                restored(indicator, changed, period.year(), earlier),
                                entries,
                                period,
                                known)))
                .filter(eased -> eased.otherwise().isRated() && eased.otherwise() != measure.performance())
                .filter(eased -> measure.performance().isRated());
    }

    private static Optional<Target> earlier(Indicator indicator, FinancialYear year, Terms was, LocalDate changed) {
        return Optional.of(YearMove.of(
                        indicator, year, was, indicator.terms(Known.on(changed)).orElseThrow()))
                .filter(move -> move.ambition() == Ambition.EASIER)
                .flatMap(YearMove::before);
    }

    /** The measure as if its year had kept the earlier target. */
    private static Indicator restored(Indicator indicator, LocalDate changed, FinancialYear year, Target earlier) {
        return indicator.revisedBy(new Agreed(
                changed, "", Optional.empty(), Optional.empty(), Map.of(year, earlier), Map.of(), List.of()));
    }

    private static Performance rated(
            Agreement agreement,
            Theme theme,
            Indicator restored,
            Entries entries,
            ReportingPeriod period,
            Known known) {
        return new Positions(agreement, List.of(new RevisedTheme(theme, List.of(restored))), entries)
                .at(period, known)
                .findMeasure(restored.code().text())
                .map(MeasurePosition::performance)
                .orElse(Performance.NOT_RATED);
    }
}
