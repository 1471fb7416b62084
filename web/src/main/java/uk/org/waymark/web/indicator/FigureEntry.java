package uk.org.waymark.web.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.OutturnEntry;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * A figure as it was told, latest first; one that a later entry replaced is struck and stays.
 *
 * @param formerCode the code it was told by, where the measure had another then and the figure is no figure of it
 * @param reason why it was told again, or what was noticed about it
 */
public record FigureEntry(
        String period,
        Optional<String> part,
        Optional<String> formerCode,
        String figure,
        boolean provisional,
        boolean superseded,
        String knownFrom,
        String comparison,
        Optional<String> reason,
        Optional<String> source) {

    static List<FigureEntry> of(MeasurePosition measure, List<OutturnEntry> figures) {
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        return figures.stream()
                .map(figure -> new FigureEntry(
                        figure.outturn().period().toString(),
                        PartNames.title(measure, figure.outturn().part()),
                        figure.formerCode(measure).map(IndicatorCode::text),
                        words.full(figure.outturn().figure()),
                        figure.outturn().provisional(),
                        !figure.stands(),
                        Words.date(figure.entry().knownFrom()),
                        comparison(figure.entry()),
                        figure.entry().reason(),
                        figure.entry().source()))
                .toList();
    }

    /** The address that compares the day it was known first with another day, which is to be added. */
    private static String comparison(Entry<Outturn> entry) {
        return "/changes?period=" + entry.statement().period().code() + "&from="
                + LocalDate.ofInstant(entry.knownFrom(), Known.LONDON) + "&to=";
    }
}
