package uk.org.waymark.web.rest.indicator;

import java.util.List;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.web.rest.plan.PlanAnswer;

/**
 * What is answered about one indicator in addition to the keys of its measure.
 *
 * @param figures every outturn known so far, superseded ones included, earliest known first
 * @param series the outturn of each period, oldest first
 * @param months the figures of months or terms, of which those of quarters are made; empty for most indicators
 * @param breakdowns the figure shown by group, as far as anything is reported so
 * @param elsewhere the figures of other places, those of the latest period first
 * @param revisions what was agreed and changed, as known
 * @param plans those meant to move it
 */
public record IndicatorHistory(
        String agreement,
        String period,
        String knownAt,
        DefinitionAnswer definition,
        List<PartnerAnswer> partners,
        List<FigureAnswer> figures,
        List<SeriesPoint> series,
        List<MonthAnswer> months,
        List<BreakdownAnswer> breakdowns,
        List<ElsewhereAnswer> elsewhere,
        List<RevisionAnswer> revisions,
        List<PlanAnswer> plans) {
    public static IndicatorHistory of(
            Position position, ThemePosition theme, MeasurePosition measure, Elsewhere elsewhere) {
        List<String> parts = measure.indicator().parts().stream().map(Part::id).toList();
        return new IndicatorHistory(
                position.agreement().id(),
                position.period().code(),
                position.known().text(),
                DefinitionAnswer.of(measure.indicator()),
                measure.indicator().partners().stream()
                        .map(partner -> PartnerAnswer.of(partner, position.agreement()))
                        .toList(),
                FigureAnswer.of(measure),
                measure.series().stream()
                        .map(reading -> SeriesPoint.of(
                                reading,
                                measure.indicator().reportedMeasurement(),
                                measure.baseline().map(Dated::value).flatMap(Baseline::figure)))
                        .toList(),
                MonthAnswer.of(measure),
                BreakdownAnswer.of(measure),
                ElsewhereAnswer.of(elsewhere, measure.indicator()),
                measure.indicator().revisionsKnownAt(position.known()).stream()
                        .map(revision -> RevisionAnswer.of(revision, parts))
                        .toList(),
                position.plansFor(measure.code()).stream().map(PlanAnswer::of).toList());
    }
}
