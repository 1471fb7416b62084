package uk.org.waymark.web.rest.indicator;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.OutturnEntry;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * An outturn as it was told.
 *
 * @param part empty for the whole measure
 * @param counted what an outturn in per cent was counted from
 * @param span the time it measures, where that is not the period
 * @param knownFrom the date from which it was known
 * @param superseded whether a later figure, or that there is none, has taken its place, or it was withdrawn
 * @param formerCode the code it was told by, where the measure had another then and the figure is no figure of it
 * @param source the document it was taken from
 * @param reason why it was entered; always there for one that took the place of another
 */
public record FigureAnswer(
        String period,
        Optional<String> part,
        String outturn,
        Optional<String> counted,
        Optional<String> span,
        boolean provisional,
        String knownFrom,
        boolean superseded,
        Optional<String> formerCode,
        Optional<String> source,
        Optional<String> reason) {
    static List<FigureAnswer> of(MeasurePosition measure) {
        return measure.figures().stream().map(figure -> of(measure, figure)).toList();
    }

    private static FigureAnswer of(MeasurePosition measure, OutturnEntry figure) {
        Entry<Outturn> entry = figure.entry();
        Outturn outturn = figure.outturn();
        return new FigureAnswer(
                outturn.period().code(),
                outturn.part(),
                Codes.figure(outturn.figure(), measure.indicator().reportedMeasurement()),
                Codes.counted(outturn.figure()),
                outturn.span(),
                outturn.provisional(),
                Codes.date(entry.knownFrom()),
                !figure.stands(),
                figure.formerCode(measure).map(IndicatorCode::text),
                entry.source(),
                entry.reason());
    }
}
