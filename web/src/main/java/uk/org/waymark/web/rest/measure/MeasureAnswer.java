package uk.org.waymark.web.rest.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.agreement.AgreementDesignation;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Limits;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.MeasureOwner;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.TargetInForce;
import uk.org.waymark.position.reporting.Statement.Outturn;

/**
 * Where one measure stands. Figures are text of ASCII digits, "-" and ".", as entered; a figure that does not exist is
 * left out, and a target that is no figure is named by its state.
 *
 * @param shortTitle the same for tables and charts, where it has one
 * @param designation how the annual review counts it: "designated", "statutory" or "local"
 * @param designationName the agreement's own name for it, where it has one
 * @param outcome the id of the outcome of its theme that it serves
 * @param scorecards the ids of those that show it
 * @param possible the figures it can have, where it says so; else its unit does
 * @param unit of outturn and target
 * @param annualUnit of baseline and annual target, where they stand on another basis
 * @param annualTarget the year's target in the schedule as known; {@code annualTargetState} where it is no figure
 * @param byQuarter whether the year has targets for its quarters and none for the whole
 * @param target the one the outturn is judged by; {@code targetState} where it is no figure
 * @param interim whether that target is the period's own rather than the whole year's
 * @param counted what an outturn in per cent was counted from
 * @param outturnPeriod the period for which the outturn was reported
 * @param span the time the outturn measures, where it is not that period
 * @param performance "better", "within", "worse" or "not-rated"; so is {@code forecast}
 * @param review "on-track", "off-trajectory", "at-risk", "missed" or "no-data"
 * @param lastRating the rating that the review counts where the figure has no target on its basis
 * @param management what there is to go by until its figure is there; only for those signed in
 * @param owner the id of the partner that answers for it, and {@code ownerRole} its role there, where it is declared
 * @param parts empty for most measures; a measure in parts has its figures there
 * @param direction "short" and "long": "improved", "unchanged" or "worsened"
 */
public record MeasureAnswer(
        String code,
        String title,
        String plainTitle,
        Optional<String> shortTitle,
        String theme,
        String designation,
        Optional<String> designationName,
        Optional<String> outcome,
        List<String> scorecards,
        boolean rewardWeighted,
        boolean placeholder,
        String unit,
        Optional<String> annualUnit,
        String polarity,
        Optional<PossibleFigures> possible,
        Optional<String> baseline,
        Optional<String> baselineSpan,
        Optional<String> baselineNote,
        Optional<String> annualTarget,
        Optional<String> annualTargetState,
        boolean byQuarter,
        Optional<String> target,
        Optional<String> targetState,
        boolean interim,
        Optional<String> outturn,
        Optional<String> counted,
        Optional<String> outturnPeriod,
        Optional<String> span,
        boolean provisional,
        boolean carriedForward,
        String performance,
        String forecast,
        String review,
        Optional<LastRatingAnswer> lastRating,
        Optional<ManagementAnswer> management,
        List<PartAnswer> parts,
        Map<String, String> direction,
        Optional<String> commentary,
        List<ScheduleYear> schedule,
        List<String> notes,
        ReasonAnswer reason,
        Optional<String> owner,
        Optional<String> ownerRole) {
    /** The lowest and the highest figure a measure can have; either may be open. */
    public record PossibleFigures(Optional<String> from, Optional<String> to) {
        static PossibleFigures of(Limits limits) {
            return new PossibleFigures(
                    limits.lowest().map(BigDecimal::toPlainString),
                    limits.highest().map(BigDecimal::toPlainString));
        }
    }

    /** How a measure was rated last, and for which period. */
    public record LastRatingAnswer(String period, String performance) {}

    public static MeasureAnswer of(MeasurePosition measure) {
        Indicator indicator = measure.indicator();
        Reading whole = measure.whole();
        Optional<Baseline> start = measure.baseline().map(Dated::value);
        Optional<Figure> baseline = start.flatMap(Baseline::figure);
        TargetText annual = measure.annualTarget()
                .map(dated -> TargetText.of(dated.value(), baseline))
                .orElse(TargetText.NONE);
        TargetText inForce = whole.target()
                .map(found -> TargetText.of(found.target(), baseline))
                .orElse(TargetText.NONE);
        Optional<Outturn> outturn = whole.outturn().map(entry -> entry.statement());
        return new MeasureAnswer(
                indicator.code().text(),
                indicator.title(),
                indicator.plainTitle(),
                indicator.shortTitle(),
                measure.theme(),
                indicator.designation().code(),
                measure.designation().map(AgreementDesignation::title),
                indicator.membership().outcome(),
                indicator.membership().scorecards(),
                indicator.rewardWeighted(),
                measure.placeholder(),
                indicator.reportedMeasurement().unit(),
                indicator.reported().map(basis -> indicator.measurement().unit()),
                Codes.of(indicator.reportedMeasurement().polarity()),
                indicator.limits().map(PossibleFigures::of),
                baseline.filter(figure -> figure.byPart().isEmpty()).map(Figure::text),
                start.flatMap(Baseline::span),
                start.flatMap(Baseline::note),
                annual.figure(),
                annual.state(),
                measure.isByQuarter(),
                inForce.figure(),
                inForce.state(),
                whole.target().map(TargetInForce::interim).orElse(false),
                whole.figure().map(figure -> Codes.figure(figure, indicator.reportedMeasurement())),
                whole.figure().flatMap(Codes::counted),
                outturn.map(found -> found.period().code()),
                outturn.flatMap(Outturn::span),
                outturn.map(Outturn::provisional).orElse(false),
                whole.carriedForward(),
                measure.performance().code(),
                measure.forecast().code(),
                measure.review().code(),
                measure.lastRating()
                        .map(rating -> new LastRatingAnswer(
                                rating.period().code(), rating.performance().code())),
                measure.management().map(rating -> ManagementAnswer.of(rating, indicator.reportedMeasurement())),
                measure.parts().stream()
                        .map(reading -> PartAnswer.of(measure, reading))
                        .toList(),
                Codes.direction(whole),
                measure.commentary().map(entry -> entry.statement().text()),
                ScheduleYear.of(indicator, measure.terms()),
                measure.terms().notes().stream().map(Dated::value).toList(),
                ReasonAnswer.of(measure.score()),
                indicator.owner().map(MeasureOwner::partner),
                indicator.owner().flatMap(MeasureOwner::role));
    }
}
